package cymru.prawf.caseload;

import static cymru.prawf.TestClock.TEN;

import cymru.prawf.allocation.AllocationRows;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.OfficerChanged;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.Person;
import cymru.prawf.person.PersonName;
import cymru.prawf.person.PersonRows;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import cymru.prawf.sentence.OrderMade;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Provider;
import cymru.prawf.staff.SmallGwent;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** People whose record says what is expected of us, so that pages have something to show. */
@Component
public class SomebodySupervised {

    private final Facts facts;
    private final TransactionTemplate transaction;

    SomebodySupervised(Facts facts, TransactionTemplate transaction) {
        this.facts = facts;
        this.transaction = transaction;
    }

    /** Under a community order of a year, held by this officer of Newport 1, both from this day. */
    public Crn under(SmallGwent gwent, StaffCode officer, String crn, String surname, LocalDate from) {
        var person = new Crn(crn);
        gwent.write(batch -> {
            PersonRows.add(
                    batch,
                    Person.named(person, PersonName.of("Rhys", surname), LocalDate.of(1988, 2, 29)),
                    "test",
                    TEN);
            AllocationRows.add(
                    batch,
                    new Holding(
                            person,
                            officer,
                            gwent.team("N1"),
                            gwent.mark() + "CRC",
                            Period.from(from),
                            ReasonForChange.INITIAL_ALLOCATION,
                            "",
                            true,
                            "test",
                            TEN));
        });
        say(person, order(from), from);
        say(person, held(gwent, officer), from);
        return person;
    }

    /** Known on the day on which it happened. */
    public void say(Crn crn, Fact fact, LocalDate on) {
        transaction.executeWithoutResult(
                _ -> facts.append(NewFact.of(crn, fact, When.on(on), "test", "somebody", UkTime.startOf(on))));
    }

    /** However often it is said, a fact of this kind on this day enters the record once. */
    void sayOnce(Crn crn, Fact fact, LocalDate on) {
        transaction.executeWithoutResult(
                _ -> facts.append(NewFact.of(crn, fact, When.on(on), "test", "somebody", UkTime.startOf(on))
                        .onceAs(fact.getClass().getSimpleName() + on)));
    }

    static OrderMade order(LocalDate from) {
        return new OrderMade(
                "order",
                1,
                Sentence.Kind.COMMUNITY_ORDER,
                "Community order",
                "",
                null,
                "",
                "",
                "",
                null,
                from,
                from,
                null,
                from.plusYears(1).minusDays(1),
                "");
    }

    private static OfficerChanged held(SmallGwent gwent, StaffCode officer) {
        return new OfficerChanged(
                officer.value(),
                "Sian Howells",
                Grade.PSO,
                gwent.team("N1"),
                "Newport 1",
                gwent.mark() + "CRC",
                Provider.Kind.CRC,
                null,
                null,
                null,
                ReasonForChange.INITIAL_ALLOCATION,
                true,
                "");
    }
}
