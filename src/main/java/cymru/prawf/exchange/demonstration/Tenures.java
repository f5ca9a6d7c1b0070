package cymru.prawf.exchange.demonstration;

import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.staff.Grade;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who held a case, one after another.
 *
 * <p>Over half of the CRC cases inspected, and almost half of the NPS cases, had had two or more officers since allocation,
 * mainly because of sickness and maternity leave (the report, chapter 3). So cases come from those who left, fell ill or went on
 * leave, on the day on which they did; cases of the In-Touch hubs came from the offices.
 */
record Tenures(List<Tenure> all) {

    private static final double CRC_CHANGES = 0.56;
    private static final double NPS_CHANGES = 0.31;

    /** The first days of a case, in which nobody changes. */
    private static final int SETTLED = 24;

    Tenures {
        all = List.copyOf(all);
    }

    static Tenures of(CasePlan plan, Term term, Organisation organisation, LocalDate today, Dice dice) {
        return new Drawing(plan, organisation, today, dice.named("tenures")).from(allocated(term, organisation, dice));
    }

    Colleague officerOn(LocalDate day) {
        var officer = all.getFirst().officer();
        for (var tenure : all) {
            if (!tenure.from().isAfter(day)) {
                officer = tenure.officer();
            }
        }
        return officer;
    }

    LocalDate allocated() {
        return all.getFirst().from();
    }

    Tenure last() {
        return all.getLast();
    }

    /** By the end of the second full working day after sentence; earlier than the organisation there is no officer. */
    private static LocalDate allocated(Term term, Organisation organisation, Dice dice) {
        var day = WorkingDays.plus(term.sentenced(), dice.named("allocated").between(1, 2));
        return day.isBefore(organisation.foundedOn()) ? organisation.foundedOn() : day;
    }

    /** Somebody went, so that their cases had to go to somebody else. */
    private record Going(Colleague who, LocalDate on, ReasonForChange reason) {}

    private record Drawing(CasePlan plan, Organisation organisation, LocalDate today, Dice dice) {

        Tenures from(LocalDate allocated) {
            var holders = new ArrayList<Tenure>();
            var holder = plan.officer();
            if (plan.story() == Story.COLIN) {
                var away = goings(holder, allocated, today).stream()
                        .filter(each -> each.reason() == ReasonForChange.OFFICER_SICK)
                        .findFirst();
                if (away.isPresent()) {
                    var back = WorkingDays.onOrAfter(today.minusDays(36));
                    holders.add(new Tenure(holder, back, ReasonForChange.OFFICER_SICK, false));
                    holders.add(new Tenure(away.get().who(), allocated, ReasonForChange.INITIAL_ALLOCATION, true));
                    return new Tenures(holders.reversed());
                }
            }
            // Backwards: who had it before whom.
            var until = today.minusDays(2);
            var first = earliest(holder, allocated);
            if (plan.duty() == Duty.IN_TOUCH_CASES && (plan.band() == Band.IN_TOUCH || dice.chance(0.35))) {
                var moved = dice.between(today.minusDays(230), today.minusDays(12));
                if (ChronoUnit.DAYS.between(allocated, moved) > 42) {
                    moved = WorkingDays.onOrAfter(moved);
                    holders.add(new Tenure(holder, moved, ReasonForChange.RISK_CHANGED, true));
                    holder = somebodyNear(moved);
                    until = moved;
                    first = earliest(holder, allocated);
                }
            }
            if (first.isAfter(allocated)) {
                holders.add(new Tenure(holder, first, ReasonForChange.WORKLOAD, true));
                holder = other(holder, allocated).orElseGet(() -> anybody(plan.officer(), allocated));
                until = first;
            }
            int changes = changes(allocated);
            for (int n = 0; n < changes; n++) {
                var going = before(holder, allocated, until.minusDays(SETTLED));
                if (going == null) {
                    break;
                }
                holders.add(new Tenure(holder, going.on(), going.reason(), going.reason() == ReasonForChange.WORKLOAD));
                holder = going.who();
                until = going.on();
            }
            holders.add(new Tenure(holder, allocated, ReasonForChange.INITIAL_ALLOCATION, true));
            return new Tenures(holders.reversed());
        }

        private int changes(LocalDate allocated) {
            boolean any = dice.chance(plan.crc() ? CRC_CHANGES : NPS_CHANGES);
            if (!any || ChronoUnit.DAYS.between(allocated, today) < 2 * SETTLED) {
                return 0;
            }
            return Odds.of(66, 1).and(24, 2).and(10, 3).any(dice);
        }

        /** One who went between these days, most likely of the same team; where nobody did, somebody who had too much. */
        private @Nullable Going before(Colleague holder, LocalDate allocated, LocalDate to) {
            var from = allocated.plusDays(SETTLED);
            if (!from.isBefore(to)) {
                return null;
            }
            var goings = goings(holder, from, to);
            if (!goings.isEmpty()) {
                return dice.any(goings);
            }
            var on = WorkingDays.onOrAfter(dice.between(from, to));
            var reason = dice.chance(0.6) ? ReasonForChange.WORKLOAD : ReasonForChange.OFFICER_SICK;
            return other(holder, allocated)
                    .map(other -> new Going(other, on, reason))
                    .orElse(null);
        }

        private List<Going> goings(Colleague holder, LocalDate from, LocalDate to) {
            return organisation.colleagues().stream()
                    .filter(each -> isLike(each, holder))
                    .filter(each -> !each.seat().isThere())
                    .map(each -> new Going(each, WorkingDays.onOrAfter(each.wentOn(today)), reason(each)))
                    .filter(going -> !going.on().isBefore(from) && !going.on().isAfter(to))
                    .sorted(Comparator.comparing(Going::on))
                    .toList();
        }

        private static ReasonForChange reason(Colleague each) {
            return switch (each.seat().presence()) {
                case LONG_SICK -> ReasonForChange.OFFICER_SICK;
                case ON_PARENTAL_LEAVE -> ReasonForChange.PARENTAL_LEAVE;
                case LEFT, THERE, NEW -> ReasonForChange.OFFICER_LEFT;
            };
        }

        /** Somebody else of the office who was there when the case began. */
        private Optional<Colleague> other(Colleague holder, LocalDate allocated) {
            var others = organisation.colleagues().stream()
                    .filter(each -> isLike(each, holder)
                            && each != holder
                            && each.seat().isThere())
                    .filter(each -> each.seat().duty() != Duty.NO_CASES)
                    .filter(each -> each.worksOn(allocated))
                    .filter(each -> !plan.isWoman() || each.isFemale() || !holder.isFemale())
                    .toList();
            return others.isEmpty() ? Optional.empty() : Optional.of(dice.any(others));
        }

        /** Somebody of the organisation, where the office had nobody yet. */
        private Colleague anybody(Colleague holder, LocalDate allocated) {
            return dice.any(organisation.colleagues().stream()
                    .filter(each -> each.provider().equals(holder.provider()) && each.worksOn(allocated))
                    .filter(each -> each.seat().isThere() && each.seat().grade().isPractitioner())
                    .toList());
        }

        /** A front-office case manager of the person's own place. */
        private Colleague somebodyNear(LocalDate on) {
            var office = organisation.office(plan.authority().office()).code();
            var near = organisation.holding(Duty.MOST_CASES).stream()
                    .filter(each -> office.equals(each.team().office()) && each.worksOn(on))
                    .filter(each -> !plan.isWoman() || each.isFemale())
                    .toList();
            return dice.any(near.isEmpty() ? organisation.holding(Duty.MOST_CASES) : near);
        }

        private static boolean isLike(Colleague each, Colleague holder) {
            return each.provider().equals(holder.provider())
                    && Objects.equals(each.team().office(), holder.team().office())
                    && each.team().kind() == holder.team().kind()
                    && each.seat().grade().holdsCases()
                    && each.seat().grade() != Grade.SPO;
        }

        /** The day itself, or the day on which this officer came, if that is later. */
        private static LocalDate earliest(Colleague officer, LocalDate day) {
            var came = officer.employed().from();
            return came.isAfter(day) ? WorkingDays.onOrAfter(came.plusDays(3)) : day;
        }
    }
}
