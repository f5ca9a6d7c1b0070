package cymru.prawf.exchange.demonstration;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.CountsTowards;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Place;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.sentence.Requirement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The groups that one person goes to: accredited programmes and groups for rehabilitation activity.
 *
 * <p>The report: some waited up to nine months for a programme while others started straight away, and some programmes were not
 * started at all; the programme ran in Newport. The NPS had too few places for sexual offenders. How many is ours.
 */
final class Groups {

    private static final int WEEKS_AHEAD = 4;
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final double NEVER_STARTED = 0.3;
    private static final double CANCELLED = 0.03;
    private static final List<String> RAR_GROUPS =
            List.of("Healthy Thinking", "Respectful Relationships", "Emotional Resilience", "Addictive Behaviours");
    private static final String RAR_GROUP_FOR_WOMEN = "Women's group";

    private final CasePlan plan;
    private final Order order;
    private final World world;
    private final Dice dice;

    Groups(CasePlan plan, Order order, World world, Dice dice) {
        this.plan = plan;
        this.order = order;
        this.world = world;
        this.dice = dice.named("groups");
    }

    List<Meeting> meetings() {
        var meetings = new ArrayList<Meeting>();
        meetings.addAll(programme());
        order.requirement(Requirement.Kind.REHABILITATION_ACTIVITY)
                .filter(_ -> dice.chance(0.5))
                .ifPresent(rar -> meetings.addAll(rar(rar)));
        return meetings;
    }

    private List<Meeting> programme() {
        var programme = order.programme();
        if (programme == null || plan.story() != null || dice.chance(NEVER_STARTED)) {
            return List.of();
        }
        boolean sexual = programme.ordinal() >= Programme.SEX_OFFENDER_TREATMENT.ordinal();
        int wait = sexual ? dice.between(60, 260) : dice.chance(0.3) ? dice.between(8, 20) : dice.between(35, 190);
        var first = WorkingDays.plus(order.term().comesOut(), wait);
        var requirement = order.requirement(Requirement.Kind.ACCREDITED_PROGRAMME)
                .map(each -> each.id().value())
                .orElse(null);
        var counts = new CountsTowards(order.sentence().id().value(), requirement, true, false);
        var facilitators = plan.crc() || !sexual ? world.facilitators() : world.npsFacilitators();
        return weekly(
                AppointmentType.PROGRAMME, programme.label(), first, programme.sessions(), 120, counts, facilitators);
    }

    private List<Meeting> rar(Requirement rar) {
        var first = WorkingDays.plus(order.term().sentenced(), dice.between(30, 110));
        var name = plan.isWoman() ? RAR_GROUP_FOR_WOMEN : dice.any(RAR_GROUPS);
        var counts = new CountsTowards(order.sentence().id().value(), rar.id().value(), true, true);
        return weekly(AppointmentType.RAR_ACTIVITY, name, first, dice.between(5, 10), 90, counts, world.facilitators());
    }

    private List<Meeting> weekly(
            AppointmentType type,
            String name,
            LocalDate first,
            int sessions,
            int minutes,
            CountsTowards counts,
            List<Colleague> facilitators) {
        var office = world.office("Newport");
        var facilitator = dice.any(facilitators);
        var series = dice.uuid();
        var at = dice.chance(0.5) ? MORNING : AFTERNOON;
        var meetings = new ArrayList<Meeting>();
        var last = world.today().plusWeeks(WEEKS_AHEAD);
        for (int n = 0; n < sessions; n++) {
            var day = WorkingDays.onOrAfter(first.plusWeeks(n));
            if (day.isAfter(last)
                    || day.isAfter(order.term().ends())
                    || order.term().inPrison(day)) {
                break;
            }
            meetings.add(
                    session(type, name, office.code(), office.name(), facilitator, day, at, minutes, counts, series));
        }
        return meetings;
    }

    private Meeting session(
            AppointmentType type,
            String name,
            String office,
            String officeName,
            Colleague facilitator,
            LocalDate day,
            LocalTime at,
            int minutes,
            CountsTowards counts,
            UUID series) {
        boolean cancelled = day.isBefore(world.today()) && dice.chance(CANCELLED);
        return new Meeting(type, name, Place.office(office, officeName), facilitator, day, at, minutes, counts)
                .fixed()
                .in(series)
                .calledOff(cancelled ? new Meeting.CalledOff(Result.CANCELLED_BY_US, OurCause.STAFF_SICKNESS) : null);
    }
}
