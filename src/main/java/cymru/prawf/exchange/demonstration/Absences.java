package cymru.prawf.exchange.demonstration;

import cymru.prawf.database.Batch;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.staff.Absence;
import cymru.prawf.staff.Cover;
import cymru.prawf.staff.StaffRows;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who was away, when and why, over two years.
 *
 * <p>The CRC lost 19 working days to sickness per full-time equivalent in its last year and 6 in the year before (the report,
 * chapter 2). The NPS is given 7 and 7; five weeks of leave a year, and how long one spell of sickness lasts, are ours.
 */
final class Absences {

    static final int CRC_DAYS_LAST_YEAR = 19;
    private static final int CRC_DAYS_THE_YEAR_BEFORE = 6;
    private static final int NPS_DAYS = 7;
    private static final Odds<Integer> SPELL =
            Odds.of(40, 1).and(20, 2).and(12, 3).and(14, 5).and(9, 10).and(5, 15);

    private final Organisation organisation;
    private final LocalDate today;
    private final Dice dice;
    private final Map<StaffCode, List<Absence>> absences = new HashMap<>();
    private final Map<StaffCode, Cover> covers = new HashMap<>();

    private Absences(Organisation organisation, LocalDate today, Dice dice) {
        this.organisation = organisation;
        this.today = today;
        this.dice = dice.named("absences");
    }

    static Absences of(Organisation organisation, LocalDate today, Dice dice) {
        var absences = new Absences(organisation, today, dice);
        absences.longOnes();
        absences.leave();
        for (var crc : List.of(true, false)) {
            var team = absences.practitioners(crc);
            absences.sickness(team, today.minusYears(1), crc ? CRC_DAYS_LAST_YEAR : NPS_DAYS, "last year");
            absences.sickness(team, today.minusYears(2), crc ? CRC_DAYS_THE_YEAR_BEFORE : NPS_DAYS, "the year before");
        }
        absences.sickToday();
        return absences;
    }

    List<Absence> of(Colleague colleague) {
        return absences.getOrDefault(colleague.code(), List.of());
    }

    @Nullable
    Cover coverOf(Colleague colleague) {
        return covers.get(colleague.code());
    }

    boolean sick(Colleague colleague, LocalDate day) {
        return away(colleague, Absence.Kind.SICKNESS, day);
    }

    boolean onLeave(Colleague colleague, LocalDate day) {
        return away(colleague, Absence.Kind.ANNUAL_LEAVE, day) || away(colleague, Absence.Kind.PARENTAL_LEAVE, day);
    }

    /** The day itself or, if the officer is on leave, one in the week after it: not everybody can be seen on the first day back. */
    LocalDate backOn(Colleague colleague, LocalDate day, Dice wait) {
        var back = WorkingDays.onOrAfter(day);
        if (!onLeave(colleague, back)) {
            return back;
        }
        while (onLeave(colleague, back)) {
            back = WorkingDays.plus(back, 1);
        }
        var spread = WorkingDays.plus(back, wait.between(0, 4));
        return onLeave(colleague, spread) ? back : spread;
    }

    /** Working days lost to sickness from a day until today, by the practitioners of one organisation. */
    int daysLost(boolean crc, LocalDate from) {
        return practitioners(crc).stream()
                .mapToInt(each -> daysLost(each, from, today))
                .sum();
    }

    void add(Batch batch) {
        organisation
                .colleagues()
                .forEach(each -> absences.getOrDefault(each.code(), List.of())
                        .forEach(absence -> StaffRows.add(batch, absence)));
        covers.values().forEach(cover -> StaffRows.add(batch, cover));
    }

    private List<Colleague> practitioners(boolean crc) {
        var provider = crc ? organisation.crc() : organisation.nps();
        return organisation.colleagues().stream()
                .filter(each -> each.provider().equals(provider.code()))
                .filter(each -> each.seat().grade().isPractitioner())
                .filter(each -> each.seat().presence() != Seat.Presence.LEFT)
                .toList();
    }

    private void longOnes() {
        for (var each : organisation.colleagues()) {
            var since = WorkingDays.onOrAfter(each.wentOn(today));
            switch (each.seat().presence()) {
                case LONG_SICK -> away(each, Absence.Kind.SICKNESS, Period.from(since));
                case ON_PARENTAL_LEAVE ->
                    away(each, Absence.Kind.PARENTAL_LEAVE, new Period(since, since.plusDays(272)));
                case THERE, NEW, LEFT -> {}
            }
        }
    }

    /** Five weeks a year: two together in summer, the others one by one. Nobody with a sign-in is on leave about today. */
    private void leave() {
        for (var each : organisation.colleagues()) {
            var own = dice.named("leave").named(each.code().value());
            if (!each.seat().isThere()) {
                continue;
            }
            for (int week = -104; week < 16; week += own.between(8, 14)) {
                var monday = today.plusWeeks(week).with(DayOfWeek.MONDAY);
                var during = new Period(monday, monday.plusDays(own.chance(0.25) ? 11 : 4));
                boolean needed = isSignIn(each) && during.overlaps(new Period(today.minusDays(21), today.plusDays(21)));
                if (!needed && each.worksOn(monday)) {
                    away(each, Absence.Kind.ANNUAL_LEAVE, during);
                }
            }
        }
    }

    /** Spells of sickness until as many days are lost as were, no more and no fewer. */
    private void sickness(List<Colleague> team, LocalDate from, int daysEach, String year) {
        var own = dice.named(year).named(team.getFirst().provider());
        double whole = team.stream()
                .mapToDouble(each -> each.seat().fte().doubleValue())
                .sum();
        var last = from.plusYears(1).minusDays(1);
        int lost = team.stream().mapToInt(each -> daysLost(each, from, last)).sum();
        int left = (int) Math.round(daysEach * whole) - lost;
        while (left > 0) {
            var each = own.any(team);
            var first = WorkingDays.onOrAfter(own.between(from, last.minusDays(25)));
            int days = Math.min(left, SPELL.any(own));
            var during = new Period(first, WorkingDays.plus(first, days - 1));
            if (each.worksOn(first) && isFree(each, during) && !(isSignIn(each) && during.includes(today))) {
                away(each, Absence.Kind.SICKNESS, during);
                left -= days;
            }
        }
    }

    /** One more fell ill this morning; nobody knows until when, and a colleague covers. */
    private void sickToday() {
        var own = dice.named("today");
        var there = organisation.holding(Duty.MOST_CASES).stream()
                .filter(each -> !isSignIn(each) && isFree(each, new Period(today, today.plusDays(7))))
                .toList();
        if (there.isEmpty()) {
            return;
        }
        var ill = own.any(there);
        away(ill, Absence.Kind.SICKNESS, Period.from(today));
        organisation.colleagues().stream()
                .filter(each ->
                        each.team() == ill.team() && each != ill && each.seat().isThere())
                .filter(each -> each.seat().grade() == ill.seat().grade() && isFree(each, new Period(today, today)))
                .findFirst()
                .ifPresent(each -> covers.put(
                        ill.code(),
                        new Cover(
                                ill.code(),
                                each.code(),
                                new Period(today, today.plusDays(6)),
                                organisation.managerOf(ill.team()).userName(),
                                UkTime.at(today.minusDays(1).atTime(17, 20)))));
    }

    private boolean isFree(Colleague each, Period during) {
        return absences.getOrDefault(each.code(), List.of()).stream()
                .noneMatch(absence -> absence.during().overlaps(during));
    }

    private void away(Colleague each, Absence.Kind kind, Period during) {
        var at = UkTime.at((during.from().isBefore(today) ? during.from() : today.minusDays(1)).atTime(8, 25));
        absences.computeIfAbsent(each.code(), _ -> new ArrayList<>())
                .add(new Absence(
                        dice.named("id")
                                .named(each.code().value())
                                .named(kind + during.range())
                                .uuid(),
                        each.code(),
                        kind,
                        during,
                        organisation.managerOf(each.team()).userName(),
                        at));
    }

    private boolean away(Colleague each, Absence.Kind kind, LocalDate day) {
        for (var absence : absences.getOrDefault(each.code(), List.of())) {
            if (absence.kind() == kind && absence.during().includes(day)) {
                return true;
            }
        }
        return false;
    }

    private int daysLost(Colleague each, LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .filter(day -> sick(each, day))
                .count();
    }

    private static boolean isSignIn(Colleague each) {
        return !each.userName().equalsIgnoreCase(each.code().value());
    }
}
