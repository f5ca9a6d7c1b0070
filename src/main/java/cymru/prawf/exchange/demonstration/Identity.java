package cymru.prawf.exchange.demonstration;

import cymru.prawf.person.Equality;
import cymru.prawf.person.Languages;
import cymru.prawf.person.Numbers;
import cymru.prawf.person.Person;
import cymru.prawf.person.PersonName;
import cymru.prawf.person.Preferences;
import cymru.prawf.person.Reach;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who somebody is. Name, birth and numbers depend on the seed alone; ages are as of the year of the demonstration. */
final class Identity {

    private static final Odds<int[]> CRC_AGES = Odds.of(20, ages(18, 25))
            .and(35, ages(26, 35))
            .and(25, ages(36, 45))
            .and(17, ages(46, 60))
            .and(3, ages(61, 74));
    private static final Odds<int[]> NPS_AGES = Odds.of(10, ages(18, 25))
            .and(29, ages(26, 35))
            .and(26, ages(36, 45))
            .and(25, ages(46, 60))
            .and(10, ages(61, 80));

    /** Some are called otherwise than they are named. */
    private static final Map<String, String> CALLED = Map.of(
            "Michael", "Mike",
            "Gareth", "Gaz",
            "Daniel", "Dan",
            "Rebecca", "Becky",
            "Samantha", "Sam",
            "Stephanie", "Steph",
            "Dafydd", "Dai",
            "Robert", "Rob",
            "Mohammed", "Mo",
            "Christopher", "Chris");

    private static final List<String> TIMES = List.of(
            "Not before 10am: takes the children to school",
            "After 4pm: works days",
            "Mornings: works nights",
            "Not Fridays: goes to mosque",
            "Not Tuesdays: collects a prescription");

    private static final double WELSH_AS_FIRST_LANGUAGE = 0.025;
    private static final double DISABLED = 0.22;

    private Identity() {}

    static Person of(CasePlan plan, LocalDate today, Dice dice) {
        var own = dice.named("identity");
        var name = name(plan, own);
        return new Person(
                plan.crn(),
                name,
                own.chance(0.6) ? CALLED.getOrDefault(name.forename(), "") : "",
                born(plan, today, own),
                null,
                numbers(plan),
                reach(plan, own),
                languages(plan, own),
                equality(plan, own),
                preferences(plan, own),
                "",
                1);
    }

    static PersonName name(CasePlan plan, Dice dice) {
        var names = plan.origin().names();
        var name = names.anybody(plan.sex(), dice);
        var first = plan.story() == null ? name.forename() : plan.story().firstName();
        var middle = dice.chance(0.2) ? names.first(plan.sex(), dice) : "";
        return new PersonName(first, middle.equals(first) ? "" : middle, name.surname());
    }

    private static LocalDate born(CasePlan plan, LocalDate today, Dice dice) {
        var ages = (plan.crc() ? CRC_AGES : NPS_AGES).any(dice);
        // A year earlier, so that somebody whose birthday is to come is not too young yet.
        return LocalDate.of(today.getYear() - dice.between(ages[0], ages[1]) - 1, 1, 1)
                .plusDays(dice.between(0, 364));
    }

    private static Numbers numbers(CasePlan plan) {
        return new Numbers(Invented.pnc(plan.number()), "", plan.status().custodial() ? "DEMO" + plan.number() : "");
    }

    private static Reach reach(CasePlan plan, Dice dice) {
        boolean mobile = !plan.status().inPrison() && dice.chance(0.92);
        return new Reach(
                dice.chance(0.3) ? plan.crn().value().toLowerCase(Locale.ROOT) + "@example.com" : "",
                dice.chance(0.2) ? Invented.landline(dice) : "",
                mobile ? Invented.mobile(dice) : "",
                mobile ? asked(0.85, dice) : null);
    }

    private static Languages languages(CasePlan plan, Dice dice) {
        var origin = plan.origin();
        boolean welsh = origin == Origin.WHITE_BRITISH && dice.chance(WELSH_AS_FIRST_LANGUAGE);
        boolean interpreter = origin.needsInterpreter(dice);
        return new Languages(
                welsh ? "Welsh" : origin.language(),
                welsh ? Boolean.TRUE : asked(0.01, dice),
                interpreter,
                interpreter ? origin.language() : "");
    }

    private static Equality equality(CasePlan plan, Dice dice) {
        return new Equality(
                plan.sex(),
                "",
                plan.origin().ethnicity(),
                plan.origin().nationality(),
                plan.origin().religion(dice),
                dice.chance(DISABLED) ? Disability.any(dice).words() : "");
    }

    private static Preferences preferences(CasePlan plan, Dice dice) {
        var female = plan.isWoman() ? asked(0.75, dice) : asked(0.02, dice);
        var times = plan.story() == Story.LUCY
                ? "Between 9am and 4pm, two hours at a time: looks after her children"
                : dice.chance(0.12) ? dice.any(TIMES) : "";
        return new Preferences(female, times, dice.chance(0.02) ? "The Lighthouse, not the office" : "");
    }

    /** Most have been asked. */
    private static @Nullable Boolean asked(double yes, Dice dice) {
        boolean answer = dice.chance(yes);
        return dice.chance(0.85) ? answer : null;
    }

    private static int[] ages(int least, int most) {
        return new int[] {least, most};
    }
}
