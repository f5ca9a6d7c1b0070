package cymru.prawf.exchange.demonstration;

import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Office;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cases of an area have in common: the day, the organisation, who is away, who runs what. */
record World(LocalDate today, Area area, Organisation organisation, Absences absences, Lively lively) {

    Office office(String name) {
        return organisation.office(name);
    }

    Office officeOf(Colleague officer) {
        return organisation.officeAt(officer.team().office());
    }

    /** A colleague of the team who can see somebody for an officer who is ill. */
    @Nullable
    Colleague cover(Colleague officer, LocalDate day, boolean woman, Dice dice) {
        var others = organisation.colleagues().stream()
                .filter(each -> each.team() == officer.team() && each != officer && each.worksOn(day))
                .filter(each -> each.seat().isThere() && each.seat().duty() != Duty.NO_CASES)
                .filter(each -> !woman || each.isFemale())
                .filter(each -> !absences.sick(each, day) && !absences.onLeave(each, day))
                .toList();
        return others.isEmpty() ? null : dice.any(others);
    }

    List<Colleague> facilitators() {
        return organisation.in("CINT", Grade.INTERVENTIONS_FACILITATOR);
    }

    List<Colleague> npsFacilitators() {
        return organisation.in("NPRG", Grade.INTERVENTIONS_FACILITATOR);
    }

    /** Those who take work parties out; whoever holds the cases stays in. */
    List<Colleague> supervisors() {
        return organisation.in("CUPW", Grade.UNPAID_WORK_OFFICER).stream()
                .filter(each -> each.seat().duty() == Duty.NO_CASES)
                .toList();
    }
}
