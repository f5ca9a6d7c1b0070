package cymru.prawf.exchange.demonstration;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.CountsTowards;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Place;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.staff.Office;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The appointments of one person with whoever holds the case, over two years and into the next weeks. */
final class Supervision {

    static final int DAYS_OF_HISTORY = 730;

    private static final LocalTime NINE = LocalTime.of(9, 0);
    /** The report saw hardly any home visits by the CRC; the shares are ours. */
    private static final double CRC_HOME_VISITS = 0.02;

    private static final double NPS_HOME_VISITS = 0.08;
    /** First appointments within five working days of allocation: 93.8% (data.justice.gov.uk, CRC SL001R, 2019/20). */
    private static final double FIRST_IN_TIME = 0.94;

    private final CasePlan plan;
    private final Order order;
    private final Tenures tenures;
    private final Rhythm rhythm;
    private final World world;
    private final Dice dice;
    private final LocalTime usually;
    private final boolean hub;
    private final boolean mondays;
    private final List<Meeting> meetings = new ArrayList<>();

    Supervision(CasePlan plan, Order order, Tenures tenures, Rhythm rhythm, World world, Dice dice) {
        this.plan = plan;
        this.order = order;
        this.tenures = tenures;
        this.rhythm = rhythm;
        this.world = world;
        this.dice = dice.named("supervision");
        usually = NINE.plusMinutes(15L * this.dice.between(0, 27));
        hub = plan.officer().team().name().startsWith("East Gwent") && this.dice.chance(0.3);
        mondays = plan.isWoman() && plan.authority() == Authority.NEWPORT && this.dice.chance(0.4);
    }

    List<Meeting> meetings() {
        var today = world.today();
        var floor = today.minusDays(DAYS_OF_HISTORY);
        var day = first();
        boolean begins = !day.isBefore(floor);
        if (!begins) {
            day = floor.plusDays(dice.between(0, 25));
        }
        var until = order.term().supervisedUntil();
        boolean first = begins;
        for (int ahead = 0; ahead < 5 && !day.isAfter(until); ) {
            var holder = tenures.officerOn(day);
            day = world.absences().backOn(holder, day, dice);
            day = world.lively().adjusted(plan, order.term(), day, meetings);
            if (mondays && !first && !world.lively().chosen().contains(plan.number())) {
                day = onMonday(day);
            }
            int interval = rhythm.interval(day, holder, dice);
            add(holder, day, first);
            first = false;
            var next = afterRelease(day, WorkingDays.plus(day, interval));
            if (!day.isBefore(today)) {
                // The next one is booked; weekly ones some weeks ahead.
                ahead += interval <= 8 ? 1 : 5;
            }
            day = next;
        }
        seriesAhead();
        return meetings;
    }

    /** Where the wait would run over a release, the first day out is the next. */
    private LocalDate afterRelease(LocalDate day, LocalDate next) {
        for (var out :
                new @Nullable LocalDate[] {order.term().release(), order.term().releasedAgain()}) {
            if (out != null && day.isBefore(out) && next.isAfter(out)) {
                return WorkingDays.onOrAfter(out.plusDays(dice.chance(FIRST_IN_TIME) ? dice.between(0, 1) : 3));
            }
        }
        return next;
    }

    private LocalDate first() {
        var allocated = tenures.allocated();
        if (order.term().custodial()) {
            return WorkingDays.plus(allocated, dice.between(8, 25));
        }
        return WorkingDays.plus(allocated, dice.chance(FIRST_IN_TIME) ? dice.between(1, 5) : dice.between(6, 9));
    }

    private void add(Colleague holder, LocalDate day, boolean first) {
        var officer = holder;
        Meeting.CalledOff calledOff = null;
        if (day.isBefore(world.today())) {
            if (world.absences().sick(holder, day)) {
                // Someone covers, or it is called off: "appointments being cancelled because of lack of staff
                // availability".
                var cover = dice.chance(0.4) ? world.cover(holder, day, plan.isWoman(), dice) : null;
                officer = cover == null ? holder : cover;
                calledOff = cover == null ? ours(OurCause.STAFF_SICKNESS) : null;
            } else {
                calledOff = calledOff();
            }
        }
        meetings.add(meeting(officer, day, first).calledOff(calledOff));
        if (calledOff != null && dice.chance(0.6)) {
            var again = world.absences().backOn(holder, WorkingDays.plus(day, dice.between(2, 4)), dice);
            if (again.isBefore(world.today()) && !world.absences().sick(holder, again)) {
                meetings.add(meeting(holder, again, false));
            }
        }
    }

    private Meeting.@Nullable CalledOff calledOff() {
        if (dice.chance(plan.crc() ? 0.03 : 0.006)) {
            return ours(dice.chance(0.7) ? OurCause.NO_COVER : OurCause.ROOM_OR_IT);
        }
        return dice.chance(0.035) ? new Meeting.CalledOff(Result.RESCHEDULED_AT_THEIR_REQUEST, null) : null;
    }

    private Meeting.CalledOff ours(OurCause cause) {
        return new Meeting.CalledOff(dice.chance(0.7) ? Result.CANCELLED_BY_US : Result.RESCHEDULED_BY_US, cause);
    }

    private Meeting meeting(Colleague officer, LocalDate day, boolean first) {
        var duty = officer.seat().duty();
        if (order.term().inPrison(day)) {
            var prison = order.custody().getFirst().prison();
            boolean visit = dice.chance(plan.crc() ? 0.1 : 0.3);
            return visit
                    ? meeting(
                            AppointmentType.OTHER, "Visit in custody", Place.elsewhere(prison), officer, day, 60, false)
                    : meeting(
                            AppointmentType.VIDEO,
                            "Contact in custody",
                            Place.elsewhere(prison),
                            officer,
                            day,
                            30,
                            false);
        }
        if (duty == Duty.IN_TOUCH_CASES) {
            return meeting(
                    AppointmentType.TELEPHONE, "Six-weekly call and risk check", Place.NONE, officer, day, 15, true);
        }
        if (first || day.equals(order.term().release())) {
            return meeting(AppointmentType.OFFICE, "Induction", office(officer), officer, day, 60, true);
        }
        if (duty == Duty.UNPAID_WORK_CASES && dice.chance(0.6)) {
            return meeting(AppointmentType.TELEPHONE, "Progress of unpaid work", Place.NONE, officer, day, 15, true);
        }
        double throwOfDice = dice.share();
        double home = plan.crc() ? CRC_HOME_VISITS : NPS_HOME_VISITS;
        if (throwOfDice < home) {
            return meeting(AppointmentType.HOME_VISIT, "Home visit", Place.NONE, officer, day, 60, true);
        }
        if (throwOfDice < home + 0.05) {
            return meeting(AppointmentType.TELEPHONE, "Check between appointments", Place.NONE, officer, day, 15, true);
        }
        boolean iom = duty == Duty.IOM_CASES || duty == Duty.NPS_IOM_CASES;
        if (throwOfDice > 0.9 && (iom || rhythm.risks().sexual())) {
            return meeting(
                    AppointmentType.WITH_POLICE,
                    "Supervision with the police",
                    office(officer),
                    officer,
                    day,
                    45,
                    true);
        }
        if (hub && throwOfDice > 0.4) {
            var name = plan.authority() == Authority.MONMOUTHSHIRE ? "Abergavenny hub" : "The Lighthouse, Pontypool";
            return meeting(
                    AppointmentType.COMMUNITY_HUB, "Supervision", at(world.office(name)), officer, day, 30, true);
        }
        return supervision(officer, day);
    }

    /** Some of the officer's own sessions are RAR activity; nobody was sure which (the report, chapter 3). */
    private Meeting supervision(Colleague officer, LocalDate day) {
        var rar = order.requirement(Requirement.Kind.REHABILITATION_ACTIVITY).orElse(null);
        boolean activity = rar != null && dice.chance(0.18);
        var counts = activity && rar != null
                ? new CountsTowards(order.sentence().id().value(), rar.id().value(), true, true)
                : CountsTowards.sentence(order.sentence().id().value());
        return new Meeting(
                activity ? AppointmentType.RAR_ACTIVITY : AppointmentType.OFFICE,
                activity ? "One-to-one RAR session" : dice.any(PURPOSES),
                office(officer),
                officer,
                day,
                usually,
                plan.crc() || rhythm.risks().iom() ? 30 : 45,
                counts);
    }

    private static final List<String> PURPOSES =
            List.of("Supervision", "Supervision", "Supervision", "Progress on the plan", "Review of goals");

    private Meeting meeting(
            AppointmentType type,
            String purpose,
            Place place,
            Colleague officer,
            LocalDate day,
            int minutes,
            boolean nationalStandard) {
        var id = order.sentence().id().value();
        return new Meeting(
                type,
                purpose,
                place,
                officer,
                day,
                usually,
                minutes,
                new CountsTowards(id, null, nationalStandard, false));
    }

    private Place office(Colleague officer) {
        return officer.seat().duty() == Duty.IN_TOUCH_CASES || officer.seat().duty() == Duty.CUSTODY_CASES
                ? at(world.office(plan.authority().office()))
                : at(world.officeOf(officer));
    }

    private static Place at(Office office) {
        return Place.office(office.code(), office.name());
    }

    /** Only women are seen at Newport on Monday mornings. */
    private LocalDate onMonday(LocalDate day) {
        var monday = day.with(DayOfWeek.MONDAY);
        boolean stays =
                monday.isBefore(world.today()) == day.isBefore(world.today()) && WorkingDays.isWorkingDay(monday);
        boolean later = meetings.isEmpty() || monday.isAfter(meetings.getLast().day());
        var officer = tenures.officerOn(monday);
        return stays && later && !world.absences().onLeave(officer, monday) ? monday : day;
    }

    /** Those to come that were booked together. */
    private void seriesAhead() {
        var ahead = meetings.stream()
                .filter(each -> !each.day().isBefore(world.today()))
                .toList();
        if (ahead.size() > 1) {
            var series = dice.uuid();
            ahead.forEach(each -> each.in(Objects.requireNonNull(series)));
        }
    }
}
