package cymru.prawf.exchange.demonstration;

import cymru.prawf.access.LimitationRows;
import cymru.prawf.allocation.AllocationRows;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.OfficerChanged;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.Address;
import cymru.prawf.person.HouseholdMember;
import cymru.prawf.person.PersonRows;
import cymru.prawf.record.When;
import cymru.prawf.staff.Provider;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a person came onto the record, what was asked of them, who held the case, and to whom the record is limited. */
final class Intake {

    private final Draft draft;
    private final Telling telling;
    private final Dice dice;

    Intake(Draft draft, Telling telling) {
        this.draft = draft;
        this.telling = telling;
        this.dice = draft.dice().named("intake");
    }

    void tell() {
        person();
        allocations();
        life();
        limit();
    }

    /** The court officer puts the person on the record on the day of sentence. */
    private void person() {
        var court = dice.any(telling.world().organisation().courtOfficers());
        var sentenced = draft.order().term().sentenced();
        var at = UkTime.at(sentenced.atTime(15, 0).plusMinutes(dice.between(0, 100)));
        var person = draft.person();
        telling.file()
                .say(
                        person.registered(),
                        When.on(sentenced),
                        person.subject(),
                        court.userName(),
                        at,
                        (batch, _) -> PersonRows.add(batch, person, court.userName(), at));
    }

    /** What was so when the case began is asked at the first interview; the rest is told some days after it happened. */
    private void life() {
        var interview = telling.known(draft.begun());
        var home = interview;
        for (var detail : draft.life()) {
            var from = detail.dates().from();
            if (from == null || !from.isAfter(draft.begun())) {
                telling.begun(detail, draft.begun(), interview);
                continue;
            }
            var told = from.plusDays(dice.between(0, 9));
            // Those who live there come with the address.
            var at = detail instanceof HouseholdMember ? home : telling.known(told);
            home = detail instanceof Address ? at : home;
            telling.begun(detail, told, at);
        }
    }

    private void allocations() {
        var all = draft.tenures().all();
        for (int n = 0; n < all.size(); n++) {
            var tenure = all.get(n);
            var until = n + 1 < all.size() ? all.get(n + 1).from().minusDays(1) : null;
            allocation(tenure, until, n == 0 ? null : all.get(n - 1).officer());
        }
    }

    private void allocation(Tenure tenure, @Nullable LocalDate until, @Nullable Colleague former) {
        var officer = tenure.officer();
        var team = officer.team();
        var by = telling.world().organisation().managerOf(team).userName();
        var at =
                telling.notAfterLastEvening(UkTime.at(tenure.from().atTime(9, 5).plusMinutes(dice.between(0, 90))));
        var note = note(tenure);
        var holding = new Holding(
                draft.plan().crn(),
                officer.code(),
                team.code(),
                officer.provider(),
                new Period(tenure.from(), until),
                tenure.reason(),
                note,
                tenure.planned(),
                by,
                at);
        telling.file()
                .say(
                        new OfficerChanged(
                                officer.code().value(),
                                officer.name(),
                                officer.seat().grade(),
                                team.code(),
                                team.name(),
                                officer.provider(),
                                draft.plan().crc() ? Provider.Kind.CRC : Provider.Kind.NPS_DIVISION,
                                former == null ? null : former.code().value(),
                                former == null ? null : former.name(),
                                former == null ? null : former.team().name(),
                                tenure.reason(),
                                tenure.planned(),
                                note),
                        When.on(tenure.from()),
                        "allocation",
                        by,
                        at,
                        (batch, _) -> AllocationRows.add(batch, holding));
    }

    private String note(Tenure tenure) {
        boolean hub = tenure.officer().seat().duty() == Duty.IN_TOUCH_CASES;
        if (!hub || tenure.reason() != ReasonForChange.RISK_CHANGED) {
            return "";
        }
        return draft.plan().story() == Story.DYLAN
                ? "Low risk of harm; agreed by the manager. The Thinking Skills Programme has not been started."
                : "Low risk of harm; moved to the In-Touch hub.";
    }

    private void limit() {
        var limit = draft.plan().limit();
        if (limit == null) {
            return;
        }
        var by = telling.world()
                .organisation()
                .managerOf(draft.plan().officer().team())
                .userName();
        var at = telling.known(draft.begun());
        for (var userName : limit.userNames()) {
            telling.file()
                    .keep((batch, _) -> LimitationRows.add(
                            batch, draft.plan().crn(), limit.kind(), userName, limit.reason(), by, at, null, null));
        }
    }
}
