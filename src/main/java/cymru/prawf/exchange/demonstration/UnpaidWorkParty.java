package cymru.prawf.exchange.demonstration;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.CountsTowards;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Place;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.sentence.Requirement;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of unpaid work of one person.
 *
 * <p>The report: mostly litter picking, graffiti removal and painting, some placements at a church or the like; to be there at
 * 8:45am; regular stand-downs. A lone woman is never put into a party. How often is ours.
 */
final class UnpaidWorkParty {

    static final int HOURS_A_DAY = 7;
    private static final LocalTime VAN = LocalTime.of(8, 45);
    private static final int WEEKS_AHEAD = 4;
    private static final double STOOD_DOWN = 0.06;
    private static final double CANCELLED = 0.035;
    private static final List<String> PROJECTS = List.of(
            "the litter picking", "the graffiti removal", "the painting", "the footpaths", "the community garden");
    private static final List<String> PLACEMENTS =
            List.of("a charity shop", "a church", "a food bank", "an animal sanctuary");

    private final CasePlan plan;
    private final Order order;
    private final World world;
    private final Dice dice;

    UnpaidWorkParty(CasePlan plan, Order order, World world, Dice dice) {
        this.plan = plan;
        this.order = order;
        this.world = world;
        this.dice = dice.named("unpaid work");
    }

    List<Meeting> meetings() {
        var requirement = order.requirement(Requirement.Kind.UNPAID_WORK);
        return requirement.isEmpty() ? List.of() : meetings(requirement.get());
    }

    private List<Meeting> meetings(Requirement requirement) {
        boolean lucy = plan.story() == Story.LUCY;
        boolean alone = plan.isWoman() || dice.chance(0.12);
        var supervisor = dice.any(world.supervisors());
        var place = place(alone, lucy);
        var series = dice.uuid();
        var day = WorkingDays.plus(order.term().sentenced(), dice.between(12, 35));
        int sessions = sessions(requirement, lucy);
        var last = world.today().plusWeeks(WEEKS_AHEAD);
        var meetings = new ArrayList<Meeting>();
        while (meetings.size() < sessions
                && !day.isAfter(last)
                && !day.isAfter(order.term().ends())) {
            var on = WorkingDays.onOrAfter(day);
            meetings.add(new Meeting(
                            AppointmentType.UNPAID_WORK,
                            alone ? "Placement" : "Work party",
                            place,
                            supervisor,
                            on,
                            lucy ? LocalTime.of(10, 0) : VAN,
                            lucy ? 120 : HOURS_A_DAY * 60,
                            new CountsTowards(
                                    order.sentence().id().value(),
                                    requirement.id().value(),
                                    true,
                                    false))
                    .fixed()
                    .in(series)
                    .calledOff(on.isBefore(world.today()) ? calledOff(alone) : null));
            day = day.plusWeeks(1);
        }
        return meetings;
    }

    /** More than the hours need, because some are missed; what is left over when the hours are done is never told. */
    private int sessions(Requirement requirement, boolean lucy) {
        var amount = requirement.amount();
        int hours = amount == null ? 0 : amount.number();
        return hours * 2 / (lucy ? 2 : HOURS_A_DAY) + 2;
    }

    private Place place(boolean alone, boolean lucy) {
        var town = plan.area().named(plan.authority().homes().getFirst().town());
        var what = lucy ? "a church" : dice.any(alone ? PLACEMENTS : PROJECTS);
        return Place.elsewhere("%s in %s".formatted(what, town));
    }

    private Meeting.@Nullable CalledOff calledOff(boolean alone) {
        if (!alone && dice.chance(STOOD_DOWN)) {
            return new Meeting.CalledOff(
                    Result.STOOD_DOWN, dice.chance(0.5) ? OurCause.NO_TRANSPORT : OurCause.STAFF_SICKNESS);
        }
        return dice.chance(CANCELLED) ? new Meeting.CalledOff(Result.CANCELLED_BY_US, OurCause.NO_COVER) : null;
    }

    /** Whether the hours are done. */
    static boolean done(Requirement requirement, int minutesWorked) {
        var amount = requirement.amount();
        return amount != null && minutesWorked >= amount.number() * 60;
    }
}
