package cymru.prawf.exchange.demonstration;

import cymru.prawf.person.Sex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each case to an officer: near its place, a woman to a woman, to whoever has most room left. */
final class Desks {

    /** The report saw women with female officers only; a few exceptions are ours. */
    private static final double WOMEN_WITH_A_MALE_OFFICER = 0.03;

    private final Organisation organisation;
    private final Dice dice;
    private final Map<Colleague, Integer> loads = new HashMap<>();

    Desks(Organisation organisation, Dice dice) {
        this.organisation = organisation;
        this.dice = dice;
    }

    Colleague take(Duty duty, Authority authority, Sex sex, @Nullable Story story) {
        var taken = choose(duty, authority, sex, story);
        loads.merge(taken, 1, Integer::sum);
        return taken;
    }

    private Colleague choose(Duty duty, Authority authority, Sex sex, @Nullable Story story) {
        var all = organisation.holding(duty);
        if (story != null && story.officer() != null) {
            var userName = story.officer().userName();
            return all.stream()
                    .filter(each -> each.userName().equals(userName))
                    .findFirst()
                    .orElseThrow();
        }
        var near = all.stream().filter(each -> sitsNear(each, duty, authority)).toList();
        boolean anySex = sex == Sex.MALE || dice.chance(WOMEN_WITH_A_MALE_OFFICER);
        var fitting = near.stream().filter(each -> anySex || each.isFemale()).toList();
        return emptiest(fitting.isEmpty() ? near : fitting);
    }

    private boolean sitsNear(Colleague each, Duty duty, Authority authority) {
        return switch (duty) {
            case COMPLEX_CASES, MOST_CASES, NPS_CASES ->
                organisation
                        .office(authority.office())
                        .code()
                        .equals(each.team().office());
            case IOM_CASES, WOMENS_CASES, UNPAID_WORK_CASES, IN_TOUCH_CASES, CUSTODY_CASES, NPS_IOM_CASES, NO_CASES ->
                true;
        };
    }

    private Colleague emptiest(List<Colleague> officers) {
        return officers.stream()
                .min(Comparator.comparingDouble(
                        each -> loads.getOrDefault(each, 0) / each.seat().room()))
                .orElseThrow();
    }
}
