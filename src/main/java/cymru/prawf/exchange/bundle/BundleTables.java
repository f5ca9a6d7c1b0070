package cymru.prawf.exchange.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that make up the record, each after those it refers to, and those that do not. This is the one place outside a
 * table's own module that knows its name: like a backup, a bundle takes tables as they are.
 */
final class BundleTables {

    private static final List<BundleTable> TABLES = read("""
            providers             | staff.provider                 | whole  |
            local-delivery-units  | staff.local_delivery_unit      | whole  |
            clusters              | staff.cluster                  | whole  |
            offices               | staff.office                   | whole  |
            reporting-places      | staff.reporting_place          | whole  |
            teams                 | staff.team                     | whole  |
            officers              | staff.officer                  | whole  |
            posts                 | staff.post                     | whole  |
            team-managers         | staff.team_manager             | whole  |
            absences              | staff.absence                  | whole  |
            cover                 | staff.cover                    | whole  |
            staff-changes         | staff.change                   | whole  |
            models                | policy.model                   | whole  |
            model-bands           | policy.band                    | whole  |
            model-limits          | policy.time_limit              | whole  |
            model-lookups         | policy.lookup                  | whole  |
            model-drafts          | policy.draft                   | whole  |
            accounts              | access.account                 | whole  | password_hash
            account-roles         | access.account_role            | whole  |
            trials                | supervision.trial              | whole  |
            absences-to-tell      | supervision.absence_to_tell    | whole  |
            proposals             | workload.proposal              | whole  |
            proposal-officers     | workload.proposal_officer      | whole  |
            imports               | exchange.import_run            | whole  |
            import-files          | exchange.import_file           | whole  |
            import-problems       | exchange.import_problem        | whole  |
            import-lists          | exchange.list_row              | whole  |
            kept-aside            | exchange.kept_aside            | whole  |
            seals                 | record.seal                    | whole  |
            persons               | person.person                  | always |
            aliases               | person.alias                   | always |
            other-numbers         | person.identifier              | always |
            addresses             | person.address                 | always |
            household-members     | person.household_member        | always |
            people-around         | person.person_around           | always |
            circumstances         | person.circumstance            | always |
            adjustments           | person.adjustment              | always |
            not-understood        | person.as_imported             | always |
            limited-access        | access.limitation              | always |
            facts                 | record.fact                    | always |
            sentences             | sentence.sentence              | always |
            terminations          | sentence.termination           | always |
            offences              | sentence.offence               | always |
            requirements          | sentence.requirement           | always |
            requirement-ends      | sentence.requirement_end       | always |
            ancillary-orders      | sentence.ancillary_order       | always |
            previous-orders       | sentence.previous_order        | always |
            custody               | sentence.custody               | always |
            releases              | sentence.release               | always |
            recalls               | sentence.recall                | always |
            stages                | sentence.stage                 | always |
            key-dates             | sentence.key_date              | always |
            conditions            | sentence.condition             | always |
            responsible-officers  | allocation.responsible_officer | always |
            appointments          | contact.appointment            | always |
            outcomes              | contact.outcome                | always |
            moves                 | contact.move                   | always |
            contacts              | contact.contact                | always |
            calls                 | supervision.call               | always |
            transfers             | supervision.transfer           | always |
            openings              | access.opening                 | whole  |
            reasons-for-access    | access.reason_for_access       | whole  |
            trials-less-seen      | supervision.trial_less_seen    | whole  |
            proposal-changes      | workload.proposal_change       | whole  |
            source-rows           | exchange.source_row            | whole  |
            """);

    /** Tables that stay here, and why. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("access.session", "a secret"),
            Map.entry("access.session_attributes", "a secret"),
            Map.entry("access.token", "a secret"),
            Map.entry("access.sent", "of this installation"),
            Map.entry("access.sign_in_failure", "of this installation"),
            Map.entry("database.installation", "of this installation"),
            Map.entry("database.migrated", "of this installation"),
            Map.entry("jobs.scheduled_task", "of this installation"),
            Map.entry("exchange.demonstration", "of this installation"),
            Map.entry("exchange.bundle_import", "of this installation"),
            Map.entry("exchange.subscription", "of this installation"),
            Map.entry("exchange.subscription_choice", "of this installation"),
            Map.entry("exchange.subscription_pause", "of this installation"),
            Map.entry("exchange.subscription_replay", "of this installation"),
            Map.entry("exchange.staged_row", "of no use once it is done"),
            Map.entry("exchange.staged_owner", "of no use once it is done"),
            Map.entry("exchange.staged_case", "of no use once it is done"),
            Map.entry("person.ethnicity", "comes with the program"),
            Map.entry("sentence.court", "comes with the program"),
            Map.entry("sentence.offence_code", "comes with the program"),
            Map.entry("person.search_name", "made anew from the names"),
            Map.entry("person.search_number", "made anew from the numbers"),
            Map.entry("supervision.band", "worked out anew from the facts"),
            Map.entry("supervision.expectation", "worked out anew from the facts"),
            Map.entry("supervision.worked", "worked out anew from the facts"));

    private static final Map<String, BundleTable> BY_FILE =
            TABLES.stream().collect(Collectors.toMap(BundleTable::file, Function.identity()));

    static final BundleTable FACTS = named("facts.csv");
    static final BundleTable SEALS = named("seals.csv");
    static final BundleTable PERSONS = named("persons.csv");
    static final BundleTable HOLDERS = named("responsible-officers.csv");

    /** Where positions in the record come from. */
    static final String NEXT_POSITION = "record.position";

    private BundleTables() {}

    static List<BundleTable> all() {
        return TABLES;
    }

    static Stream<BundleTable> always() {
        return TABLES.stream().filter(BundleTable::always);
    }

    static Optional<BundleTable> of(String file) {
        return Optional.ofNullable(BY_FILE.get(file));
    }

    private static BundleTable named(String file) {
        return of(file).orElseThrow();
    }

    private static List<BundleTable> read(String list) {
        return list.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(row -> new BundleTable(
                        row.get(0) + ".csv", row.get(1), row.get(2).equals("always"), row.get(3)))
                .toList();
    }
}
