package cymru.prawf.exchange.demonstration;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Address;
import cymru.prawf.person.AddressUse;
import cymru.prawf.person.Adjustment;
import cymru.prawf.person.Alias;
import cymru.prawf.person.Circumstance;
import cymru.prawf.person.CircumstanceKind;
import cymru.prawf.person.DatedDetail;
import cymru.prawf.person.Dates;
import cymru.prawf.person.HouseholdMember;
import cymru.prawf.person.Person;
import cymru.prawf.person.PersonAround;
import cymru.prawf.person.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How somebody lives, where, and with whom; and how it changed since the case began. The shares are ours. */
final class Life {

    private static final double MOVES = 0.32;
    private static final double NO_FIXED_ABODE = 0.05;
    private static final double CHANGES = 0.38;
    private static final Odds<String> TENURE = Odds.of(32, "Rented privately")
            .and(26, "Rented from a housing association")
            .and(10, "Rented from the council")
            .and(22, "With family")
            .and(6, "Supported housing")
            .and(4, "Own home");

    private final CasePlan plan;
    private final Crn crn;
    private final Person person;
    private final Crime crime;
    private final Set<Need> needs;
    private final LocalDate from;
    private final LocalDate today;
    private final Dice dice;
    private final List<DatedDetail> details = new ArrayList<>();

    /** @param from the day on which the case began, when the first things were asked */
    Life(CasePlan plan, Person person, Crime crime, Set<Need> needs, LocalDate from, LocalDate today, Dice dice) {
        this.plan = plan;
        this.crn = plan.crn();
        this.person = person;
        this.crime = crime;
        this.needs = needs;
        this.from = from;
        this.today = today;
        this.dice = dice.named("life");
    }

    List<DatedDetail> details() {
        addresses();
        circumstances();
        around();
        if (!person.equality().disabilitySummary().isEmpty()) {
            var disability = Disability.of(person.equality().disabilitySummary());
            details.add(new Adjustment(
                    dice.uuid(), crn, disability.words(), disability.adjustment(), "", Dates.from(from)));
        }
        if (dice.chance(0.13)) {
            details.add(alias());
        }
        return details;
    }

    private Alias alias() {
        var names = plan.origin().names();
        boolean married = plan.isWoman() && dice.chance(0.7);
        var forename = married ? person.name().forename() : names.first(plan.sex(), dice);
        return new Alias(
                dice.uuid(), crn, forename, names.anybody(plan.sex(), dice).surname(), null, Dates.UNKNOWN);
    }

    private void addresses() {
        var since = from.minusDays(dice.between(30, 2_000));
        if (plan.story() == Story.LEN
                || plan.story() == null && !plan.status().inPrison() && dice.chance(NO_FIXED_ABODE)) {
            var lost = plan.story() == Story.LEN ? today.minusDays(21) : middle();
            details.add(address(dice.any(plan.authority().homes()), new Dates(since, lost)));
            details.add(nowhere(lost));
            return;
        }
        if (!isNew() && dice.chance(MOVES)) {
            var moved = middle();
            details.add(address(dice.any(plan.authority().homes()), new Dates(since, moved.minusDays(1))));
            since = moved;
        }
        var home = address(dice.any(plan.authority().homes()), Dates.from(since));
        details.add(home);
        household(home);
    }

    private Address address(Authority.Home home, Dates dates) {
        var area = plan.area();
        return new Address(
                dice.uuid(),
                crn,
                AddressUse.MAIN,
                TENURE.any(dice),
                false,
                "" + dice.between(1, 140),
                Invented.street(dice),
                home.ward().equals(home.town()) ? "" : area.named(home.ward()),
                area.named(home.town()),
                "Gwent",
                Invented.postcode(home.postcodeArea(), dice),
                "",
                "",
                dates);
    }

    private Address nowhere(LocalDate from) {
        return new Address(
                dice.uuid(),
                crn,
                AddressUse.MAIN,
                "",
                true,
                "",
                "",
                "",
                plan.area().named(plan.authority().homes().getFirst().town()),
                "",
                "",
                "",
                "Asks at the office for post.",
                Dates.from(from));
    }

    private void household(Address home) {
        if (!dice.chance(0.45)) {
            return;
        }
        var names = plan.origin().names();
        var partner = plan.isWoman() ? Sex.MALE : Sex.FEMALE;
        details.add(member(
                home,
                names.first(partner, dice) + " " + names.anybody(partner, dice).surname(),
                "partner",
                null));
        for (int n = dice.between(0, 2); n > 0; n--) {
            var sex = dice.chance(0.5) ? Sex.FEMALE : Sex.MALE;
            details.add(member(
                    home,
                    names.first(sex, dice) + " " + person.name().surname(),
                    sex == Sex.FEMALE ? "daughter" : "son",
                    dice.between(1, 15)));
        }
    }

    private HouseholdMember member(Address home, String name, String relationship, @Nullable Integer age) {
        return new HouseholdMember(
                dice.uuid(),
                crn,
                home.id(),
                name,
                relationship,
                null,
                age,
                age == null ? null : from,
                age != null,
                Dates.from(latest(home.dates().from(), from)));
    }

    private void circumstances() {
        circumstance(CircumstanceKind.ACCOMMODATION, CHANGES);
        circumstance(CircumstanceKind.EMPLOYMENT, CHANGES);
        circumstance(CircumstanceKind.RELATIONSHIP, 0.28);
        if (needs.contains(Need.DRUGS) || needs.contains(Need.ALCOHOL)) {
            circumstance(CircumstanceKind.SUBSTANCE_USE, 0.45);
        }
        if (plan.story() == Story.LUCY || dice.chance(plan.isWoman() ? 0.45 : 0.1)) {
            circumstance(CircumstanceKind.CARING, 0);
        }
    }

    private void circumstance(CircumstanceKind kind, double changes) {
        boolean changed =
                dice.chance(changes) && plan.story() == null && !plan.status().inPrison() && !isNew();
        var first = Turn.first(kind, plan.authority().inWork(), dice);
        var turned = changed ? middle() : null;
        details.add(circumstance(
                kind,
                first,
                turned == null ? Dates.from(from) : new Dates(from, turned.minusDays(1)),
                "at the first interview"));
        if (turned != null) {
            details.add(circumstance(kind, Turn.next(kind, dice), Dates.from(turned), person.calledName()));
        }
    }

    private Circumstance circumstance(CircumstanceKind kind, Turn turn, Dates dates, String toldBy) {
        var evidence = turn.inWork() && dice.chance(0.4) ? "Wage slip" : "";
        return new Circumstance(
                dice.uuid(),
                crn,
                kind,
                turn.what(),
                turn.detail(),
                toldBy.equals("at the first interview") ? "" : toldBy,
                evidence,
                dates);
    }

    private void around() {
        var names = plan.origin().names();
        if (dice.chance(0.5)) {
            var mother = names.first(Sex.FEMALE, dice) + " " + person.name().surname();
            details.add(somebody(mother, "mother", "", from));
        }
        if (crime.sort() == Crime.Sort.DOMESTIC_ABUSE && plan.story() == null) {
            var victim = plan.isWoman() ? Sex.MALE : Sex.FEMALE;
            details.add(somebody(
                    names.anybody(victim, dice).spoken(),
                    "former partner",
                    "Was the victim of the offence. Harm is to be feared if they live together again.",
                    from));
        }
        if (needs.contains(Need.DRUGS) && dice.chance(0.6)) {
            var keyworker = Names.OF_GWENT.anybody(dice.chance(0.6) ? Sex.FEMALE : Sex.MALE, dice);
            details.add(somebody(keyworker.spoken(), "keyworker at GDAS", "", middle()));
        }
        if (dice.chance(0.08)) {
            var social = Names.OF_GWENT.anybody(dice.chance(0.7) ? Sex.FEMALE : Sex.MALE, dice);
            details.add(somebody(social.spoken(), "social worker of the children", "", middle()));
        }
    }

    private PersonAround somebody(String name, String relationship, String risk, LocalDate since) {
        return new PersonAround(
                dice.uuid(),
                crn,
                name,
                relationship,
                dice.chance(0.6) ? Invented.mobile(dice) : "",
                "",
                "",
                false,
                risk,
                "",
                Dates.from(since));
    }

    /** Some day since the case began. */
    private LocalDate middle() {
        var first = latest(from.plusDays(14), today.minusDays(700));
        var last = today.minusDays(6);
        return first.isBefore(last) ? dice.between(first, last) : latest(from, last);
    }

    /** Nothing has changed yet. */
    private boolean isNew() {
        return from.plusDays(25).isAfter(today);
    }

    private static LocalDate latest(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
