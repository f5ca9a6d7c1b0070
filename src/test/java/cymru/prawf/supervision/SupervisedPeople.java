package cymru.prawf.supervision;

import cymru.prawf.TestClock;
import cymru.prawf.allocation.AllocationRows;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.OfficerChanged;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** People under supervision, on the record as well as in its tables, so that pages have something to show. */
@Component
public class SupervisedPeople {

    public static final LocalDate SINCE = LocalDate.of(2016, 7, 4);

    private static final AtomicInteger NUMBERS = new AtomicInteger(770_000);

    private final Facts facts;
    private final TransactionTemplate transaction;

    SupervisedPeople(Facts facts, TransactionTemplate transaction) {
        this.facts = facts;
        this.transaction = transaction;
    }

    /** Somebody with a community order until July 2017 at this risk of serious harm, held by an officer of a team. */
    public Crn somebody(SmallGwent gwent, StaffCode officer, String team, Harm harm) {
        var crn = new Crn("E" + NUMBERS.incrementAndGet());
        begin(gwent, officer, team, crn, PersonName.of("Dylan", "Prosser"), SINCE);
        say(crn, new RiskRecorded(harm, 20, false, null, null), SINCE);
        return crn;
    }

    /** Rhys, with a community order of a year, held by this officer of Newport 1, both from this day. */
    public Crn under(SmallGwent gwent, StaffCode officer, String crn, String surname, LocalDate from) {
        var person = new Crn(crn);
        begin(gwent, officer, "N1", person, PersonName.of("Rhys", surname), from);
        return person;
    }

    /** Known on the day on which it happened. */
    public void say(Crn crn, Fact fact, LocalDate on) {
        append(said(crn, fact, on));
    }

    /** However often it is said, a fact of this kind on this day enters the record once. */
    public void sayOnce(Crn crn, Fact fact, LocalDate on) {
        append(said(crn, fact, on).onceAs(fact.getClass().getSimpleName() + on));
    }

    /** A community order of a year. */
    public static OrderMade order(LocalDate from) {
        return order("order", from);
    }

    public static OrderMade order(String id, LocalDate from) {
        return new OrderMade(
                id,
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

    private void begin(SmallGwent gwent, StaffCode officer, String team, Crn crn, PersonName name, LocalDate from) {
        gwent.write(batch -> {
            PersonRows.add(batch, Person.named(crn, name, LocalDate.of(1988, 2, 29)), "test", TestClock.TEN);
            AllocationRows.add(
                    batch,
                    new Holding(
                            crn,
                            officer,
                            gwent.team(team),
                            gwent.mark() + "CRC",
                            Period.from(from),
                            ReasonForChange.INITIAL_ALLOCATION,
                            "",
                            true,
                            "test",
                            TestClock.TEN));
        });
        say(crn, order(from), from);
        say(crn, held(gwent, officer, team), from);
    }

    private static NewFact said(Crn crn, Fact fact, LocalDate on) {
        return NewFact.of(
                crn, fact, When.on(on), "test", "somebody", When.on(on).at());
    }

    private void append(NewFact fact) {
        transaction.executeWithoutResult(_ -> facts.append(fact));
    }

    private static OfficerChanged held(SmallGwent gwent, StaffCode officer, String team) {
        return new OfficerChanged(
                officer.value(),
                "Officer " + officer,
                Grade.PSO,
                gwent.team(team),
                team,
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
