package cymru.prawf.exchange.ndelius;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the notes tell that nDelius itself writes into contacts: "Order: CJA - Community Order". An extract without its lists of codes
 * still says so in words there.
 */
final class ContactNotes {

    /** Something a note tells, and the contact whose note it is. */
    record Told(String words, String contact) {}

    /** An offence as a note tells it, with its Home Office code. */
    record ToldOffence(String description, String code, String contact) {}

    private static final Pattern OFFENCE =
            Pattern.compile("Main Offence: (.+) - (\\d{5}) \\(x\\d+\\) on (\\d\\d)/(\\d\\d)/(\\d{4})");
    private static final Pattern ORDER = Pattern.compile("(?m)^Order: (.+)$");
    private static final Pattern SENTENCED_TO = Pattern.compile("Appearance Type: Sentence\\ROutcome: (.+)");
    private static final Pattern SENTENCED_AT = Pattern.compile("Court: (.+)\\RAppearance Type: Sentence");

    private static final Pattern ENDED = Pattern.compile("^Termination Reason: (.+)");
    private static final Pattern REGISTER = Pattern.compile("^Type: (.+)");

    private final List<CaseRow> contacts;

    ContactNotes(SourceCase source) {
        contacts = source.rows("CONTACT");
    }

    Optional<Told> order(String event) {
        return told(event, ORDER).or(() -> told(event, SENTENCED_TO));
    }

    Optional<Told> court(String event) {
        return told(event, SENTENCED_AT);
    }

    Optional<Told> ending(String event) {
        return first(event, ENDED, false);
    }

    Optional<Told> endingOf(CaseRow requirement) {
        return contacts.stream()
                .filter(row -> row.text("RQMNT_ID").equals(requirement.text("RQMNT_ID")))
                .flatMap(row -> in(row, ENDED).stream())
                .findFirst();
    }

    Optional<ToldOffence> offence(CaseRow offence) {
        var committed = offence.date("OFFENCE_DATE");
        for (var row : of(offence.text("EVENT_ID"))) {
            var found = OFFENCE.matcher(row.text("NOTES"));
            while (found.find()) {
                if (committed != null && isOn(found.toMatchResult(), committed)) {
                    return Optional.of(new ToldOffence(found.group(1), found.group(2), row.text("CONTACT_ID")));
                }
            }
        }
        return Optional.empty();
    }

    /** The kind of register, from the contact that was made with the registration. */
    Optional<Told> register(CaseRow registration) {
        return contacts.stream()
                .filter(row -> row.text("CONTACT_ID").equals(registration.text("CONTACT_ID")))
                .flatMap(row -> in(row, REGISTER).stream())
                .findFirst();
    }

    /** Where somebody was held, from a contact of the day on which that changed. */
    Optional<Told> prison(String event, CaseRow custody) {
        return onTheDay(event, custody, "LOCATION_CHANGE_DATE", "(?m)^Custodial Establishment: (.+)$");
    }

    Optional<Told> status(String event, CaseRow custody) {
        return onTheDay(event, custody, "STATUS_CHANGE_DATE", "(?m)^Custodial Status: (.+)$");
    }

    private Optional<Told> onTheDay(String event, CaseRow custody, String column, String pattern) {
        var day = custody.date(column);
        return day == null
                ? Optional.empty()
                : of(event).stream()
                        .filter(row -> day.equals(row.date("CONTACT_DATE")))
                        .flatMap(row -> in(row, Pattern.compile(pattern)).stream())
                        .findFirst();
    }

    private Optional<Told> told(String event, Pattern pattern) {
        return first(event, pattern, true);
    }

    private Optional<Told> first(String event, Pattern pattern, boolean ofRequirements) {
        return of(event).stream()
                .filter(row -> ofRequirements || !row.has("RQMNT_ID"))
                .flatMap(row -> in(row, pattern).stream())
                .findFirst();
    }

    private List<CaseRow> of(String event) {
        return event.isEmpty()
                ? List.of()
                : contacts.stream()
                        .filter(row -> row.text("EVENT_ID").equals(event))
                        .toList();
    }

    private static Optional<Told> in(CaseRow row, Pattern pattern) {
        var found = pattern.matcher(row.text("NOTES"));
        return found.find() ? Optional.of(new Told(found.group(1).strip(), row.text("CONTACT_ID"))) : Optional.empty();
    }

    private static boolean isOn(MatchResult found, LocalDate day) {
        return "%s-%s-%s"
                .formatted(found.group(5), found.group(4), found.group(3))
                .equals(day.toString());
    }
}
