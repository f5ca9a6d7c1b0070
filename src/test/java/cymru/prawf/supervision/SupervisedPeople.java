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

/** People under supervision since July 2016, on the record as well as in its tables. */
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
        gwent.write(batch -> {
            PersonRows.add(
                    batch,
                    Person.named(crn, PersonName.of("Dylan", "Prosser"), LocalDate.of(1990, 5, 4)),
                    "test",
                    TestClock.TEN);
            AllocationRows.add(
                    batch,
                    new Holding(
                            crn,
                            officer,
                            gwent.team(team),
                            gwent.mark() + "CRC",
                            Period.from(SINCE),
                            ReasonForChange.INITIAL_ALLOCATION,
                            "",
                            true,
                            "test",
                            TestClock.TEN));
        });
        transaction.executeWithoutResult(_ -> {
            append(crn, order(), SINCE);
            append(crn, held(gwent, officer, team), SINCE);
            append(crn, new RiskRecorded(harm, 20, false, null, null), SINCE);
        });
        return crn;
    }

    public void say(Crn crn, Fact fact, LocalDate on) {
        transaction.executeWithoutResult(_ -> append(crn, fact, on));
    }

    private void append(Crn crn, Fact fact, LocalDate on) {
        facts.append(
                NewFact.of(crn, fact, When.on(on), "test", "test", When.on(on).at()));
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

    private static OrderMade order() {
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
                SINCE,
                SINCE,
                null,
                SINCE.plusYears(1).minusDays(1),
                "");
    }
}
