package cymru.prawf.supervision;

import static cymru.prawf.TestClock.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.database.Progress;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import cymru.prawf.sentence.OrderMade;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was worked out is there as soon as the fact is, and never behind it. */
@PrawfTest
class KeepingTest {

    static final AtomicInteger PEOPLE = new AtomicInteger(700_000);

    @Autowired
    Facts facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Expectations expectations;

    @Autowired
    Recomputing recomputing;

    @Autowired
    JdbcClient db;

    final Crn crn = new Crn("E" + PEOPLE.incrementAndGet());

    @Test
    void theBandIsThereInTheTransactionOfTheFact() {
        say(order(), risk(Harm.HIGH));
        assertThat(band()).containsExactly("RED");
        assertThat(expectations.of(crn)).isNotEmpty().isEqualTo(sorted(expectations.worked(crn)));
    }

    @Test
    void aFactThatIsRolledBackLeavesNothing() {
        transaction.executeWithoutResult(status -> {
            append(order());
            status.setRollbackOnly();
        });
        assertThat(expectations.of(crn)).isEmpty();
    }

    @Test
    void ofTwoFactsAtOnceNeitherIsForgotten() throws Exception {
        say(order());
        try (var two = Executors.newFixedThreadPool(2)) {
            two.invokeAll(List.of(() -> say(new PlanRecorded(true, "Find work")), () -> say(risk(Harm.VERY_HIGH))));
        }
        assertThat(expectations.of(crn)).isEqualTo(sorted(expectations.worked(crn)));
        assertThat(band()).containsExactly("RED");
    }

    @Test
    void workedOutAnewItIsTheSame() {
        say(order(), risk(Harm.MEDIUM));
        var before = expectations.of(crn);
        db.sql("update supervision.worked set rules = 'others' where crn = :crn")
                .param("crn", crn.value())
                .update();
        assertThat(recomputing.whatLags(Progress.SILENT)).isPositive();
        assertThat(expectations.of(crn)).isNotEmpty().isEqualTo(before);
        assertThat(band()).containsExactly("AMBER");
    }

    @Test
    void whatTheOperatingModelOrPrawfItselfChangedIsCaughtUpWith() {
        say(order(), risk(Harm.MEDIUM));
        db.sql("update supervision.worked set rules = 'others' where crn = :crn")
                .param("crn", crn.value())
                .update();
        assertThat(recomputing.whatOtherRulesMade()).isPositive();
        assertThat(recomputing.whatOtherRulesMade()).isZero();
    }

    @Test
    void aBandThatIsAsItWasIsNotWrittenAgain() {
        say(order(), risk(Harm.MEDIUM));
        var written = rows();
        say(new PlanRecorded(true, "Find work"));
        assertThat(rows()).isEqualTo(written);
        say(risk(Harm.HIGH));
        assertThat(rows()).isNotEqualTo(written);
    }

    private List<String> rows() {
        return db.sql("select xmin::text || ctid::text from supervision.band where crn = :crn order by during")
                .param("crn", crn.value())
                .query(String.class)
                .list();
    }

    private List<String> band() {
        return db.sql("select band from supervision.band_view where crn = :crn and during @> date '2016-11-30'")
                .param("crn", crn.value())
                .query(String.class)
                .list();
    }

    private static List<Expectation> sorted(Worked worked) {
        return worked.expectations().stream()
                .sorted(Comparator.comparing(Expectation::dueBy)
                        .thenComparing(each -> each.standard().name())
                        .thenComparing(Expectation::cause))
                .toList();
    }

    private Void say(Fact... all) {
        transaction.executeWithoutResult(_ -> {
            for (var fact : all) {
                append(fact);
            }
        });
        return null;
    }

    private void append(Fact fact) {
        facts.append(NewFact.of(crn, fact, When.on(LocalDate.of(2016, 11, 1)), "test", "somebody", TEN));
    }

    private static RiskRecorded risk(Harm harm) {
        return new RiskRecorded(harm, 40, false, null, null);
    }

    private static OrderMade order() {
        return SupervisedPeople.order(LocalDate.of(2016, 11, 1));
    }
}
