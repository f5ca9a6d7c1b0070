package cymru.prawf.exchange.demonstration;

import cymru.prawf.allocation.OfficerChanged;
import cymru.prawf.assessment.IndicatorReported;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.OutcomeRecorded;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.person.AddressChanged;
import cymru.prawf.person.CircumstanceBegun;
import cymru.prawf.record.Fact;
import cymru.prawf.staff.Absence;
import cymru.prawf.supervision.CoverArranged;
import cymru.prawf.supervision.HandoverWritten;
import cymru.prawf.supervision.OfficerAway;
import cymru.prawf.supervision.OversightRecorded;
import cymru.prawf.supervision.PlanRecorded;
import cymru.prawf.supervision.RiskChecked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans, risk checks in calls, oversight, handovers, and who covered: done, done late or left undone.
 *
 * <p>From the report on Gwent, 2017: planning was done well in the large majority of cases; plans were adjusted in one CRC case in
 * three; in the CRC oversight was lacking, in the NPS it was effective. The rates below that no figure gives are ours.
 */
final class SupervisionTold {

    private static final double CRC_REVIEWED = 0.45;
    private static final double NPS_REVIEWED = 0.64;
    private static final double PLANNED_IN_TIME = 0.8;
    private static final double NEVER_PLANNED = 0.08;
    private static final double CRC_PLAN_REVIEWED = 0.33;
    private static final double NPS_PLAN_REVIEWED = 0.5;
    private static final double RISK_CHECKED = 0.93;
    private static final double CRC_OVERSIGHT = 0.4;
    private static final double NPS_OVERSIGHT = 0.85;
    private static final double HANDED_OVER = 0.6;
    private static final double HANDED_OVER_IN_HASTE = 0.25;
    private static final double COVERED = 0.55;
    /** Shorter absences need no cover. */
    private static final int DAYS_WITHOUT_COVER = 5;

    private static final List<String> OBJECTIVES = List.of(
            "1. Find steady work. 2. Attend every appointment. 3. Complete the requirements of the order.",
            "1. Cut down drinking, with the alcohol service. 2. Keep the tenancy. 3. Think before acting: workbook.",
            "1. Manage money and rent. 2. Understand the effect on the victim. 3. Build up days without cannabis.");
    private static final List<String> ASKED = List.of(
            "What has changed since the last time, and who else is at home?",
            "Is the plan being delivered, and what is in the way?",
            "How sure are we of the level of risk?");
    private static final List<String> ADVISED = List.of(
            "See them at home within the fortnight and speak to the police.",
            "Go through the plan together and set dates.",
            "Ask the children's services what they know.");
    private static final List<String> SETTLED = List.of(
            "Working, same address, no police contact. Nothing that raises the risk.",
            "Settled with family; money is tight but rent is paid.",
            "Health is better; no drink for a month. No change.");

    private final Draft draft;
    private final Telling telling;
    private final LocalDate today;
    private final Dice dice;

    SupervisionTold(Draft draft, Telling telling) {
        this.draft = draft;
        this.telling = telling;
        this.today = telling.world().today();
        this.dice = draft.dice().named("supervision told");
    }

    void tell() {
        reviews();
        plans();
        riskChecks();
        oversight();
        handovers();
        absences();
    }

    /** Some changes, and some quarters, were followed by another look at the risk, which came to the same. */
    private void reviews() {
        double reviewed = draft.plan().crc() ? CRC_REVIEWED : NPS_REVIEWED;
        var assessed = telling.file().entries().stream()
                .map(CaseFile.Entry::fact)
                .filter(fact -> fact.fact() instanceof RiskRecorded)
                .toList();
        if (assessed.isEmpty()) {
            return;
        }
        var known = new ArrayList<LocalDate>();
        telling.file().entries().stream()
                .map(CaseFile.Entry::fact)
                .filter(fact -> isChange(fact.fact()))
                .forEach(fact -> known.add(UkTime.dateOf(fact.recordedAt())));
        for (var day = draft.begun().plusDays(120); day.isBefore(today); day = day.plusDays(dice.between(110, 160))) {
            known.add(day);
        }
        for (var day : known) {
            var on = WorkingDays.plus(day, dice.between(1, 8));
            if (dice.chance(reviewed)) {
                assessed.stream()
                        .filter(fact -> fact.when().day().isBefore(on))
                        .reduce((_, later) -> later)
                        .ifPresent(before -> say(before.fact(), on));
            }
        }
    }

    private static boolean isChange(Fact fact) {
        return switch (fact) {
            case IndicatorReported _ -> true;
            case AddressChanged _ -> true;
            case CircumstanceBegun _ -> true;
            case OfficerChanged changed -> changed.formerOfficer() != null;
            default -> false;
        };
    }

    private void plans() {
        var seen = telling.file().entries().stream()
                .map(entry -> entry.fact())
                .filter(fact -> fact.fact() instanceof OutcomeRecorded outcome
                        && outcome.result().attended())
                .map(fact -> fact.when().day())
                .filter(day -> !draft.order().term().inPrison(day))
                .sorted()
                .findFirst();
        if (seen.isEmpty() || dice.chance(NEVER_PLANNED)) {
            return;
        }
        boolean inTime = dice.chance(PLANNED_IN_TIME);
        var planned = WorkingDays.plus(seen.get(), inTime ? dice.between(0, 14) : dice.between(16, 45));
        say(new PlanRecorded(true, dice.any(OBJECTIVES)), planned);
        if (dice.chance(draft.plan().crc() ? CRC_PLAN_REVIEWED : NPS_PLAN_REVIEWED)) {
            say(new PlanRecorded(false, dice.any(OBJECTIVES)), WorkingDays.plus(planned, dice.between(55, 110)));
        }
    }

    private void riskChecks() {
        var calls = telling.file().entries().stream()
                .map(CaseFile.Entry::fact)
                .filter(fact -> fact.fact() instanceof OutcomeRecorded outcome
                        && outcome.type() == AppointmentType.TELEPHONE
                        && outcome.result().attended())
                .toList();
        for (var call : calls) {
            boolean hub = draft.officerOn(call.when().day()).seat().duty() == Duty.IN_TOUCH_CASES;
            if (hub && dice.chance(RISK_CHECKED)) {
                var id = ((OutcomeRecorded) call.fact()).appointment();
                telling.file()
                        .say(
                                new RiskChecked(id, false, dice.any(SETTLED)),
                                call.when(),
                                "appointment:" + id,
                                call.recordedBy(),
                                call.recordedAt(),
                                CaseFile.Rows.NONE);
            }
        }
    }

    private void oversight() {
        var manager =
                telling.world().organisation().managerOf(draft.officerOn(today).team());
        for (var day = draft.begun().plusDays(30); day.isBefore(today); day = day.plusDays(dice.between(70, 95))) {
            if (dice.chance(draft.plan().crc() ? CRC_OVERSIGHT : NPS_OVERSIGHT)) {
                var fact = new OversightRecorded(manager.name(), dice.any(ASKED), dice.any(ADVISED), "");
                say(fact, WorkingDays.plus(day, dice.between(0, 10)));
            }
        }
    }

    private void handovers() {
        var all = draft.tenures().all();
        for (int n = 1; n < all.size(); n++) {
            var tenure = all.get(n);
            if (dice.chance(tenure.planned() ? HANDED_OVER : HANDED_OVER_IN_HASTE)) {
                var fact = new HandoverWritten(
                        all.get(n - 1).officer().name(),
                        tenure.officer().name(),
                        "Short appointments, early in the day.",
                        "Being asked the same things again.",
                        "The person");
                say(fact, WorkingDays.plus(tenure.from(), tenure.planned() ? dice.between(-4, 2) : dice.between(0, 9)));
            }
        }
    }

    private void absences() {
        var all = draft.tenures().all();
        for (int n = 0; n < all.size(); n++) {
            var officer = all.get(n).officer();
            var from = all.get(n).from();
            var until = n + 1 < all.size() ? all.get(n + 1).from() : today;
            for (var absence : telling.world().absences().of(officer)) {
                var first = absence.during().from();
                if (!first.isBefore(from) && first.isBefore(until) && isLong(absence)) {
                    away(officer, absence);
                }
            }
        }
    }

    private void away(Colleague officer, Absence absence) {
        var during = absence.during();
        say(
                new OfficerAway(
                        absence.id().toString(), officer.code().value(), officer.name(), during.from(), during.to()),
                during.from());
        var ownCover = telling.world().absences().coverOf(officer);
        var cover = ownCover != null
                        && absence.during().includes(ownCover.during().from())
                ? telling.world().organisation().colleague(ownCover.coveredBy())
                : dice.chance(COVERED)
                        ? telling.world()
                                .cover(officer, during.from(), draft.plan().isWoman(), dice)
                        : null;
        if (cover != null) {
            say(
                    new CoverArranged(
                            officer.code().value(), cover.code().value(), cover.name(), during.from(), during.to()),
                    during.from());
        }
    }

    private static boolean isLong(Absence absence) {
        var to = absence.during().to();
        return to == null || WorkingDays.between(absence.during().from(), to) > DAYS_WITHOUT_COVER;
    }

    private void say(Fact fact, LocalDate day) {
        if (day.isBefore(today) && !day.isBefore(draft.begun())) {
            telling.day(fact, day, "supervision");
        }
    }
}
