package cymru.prawf.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PrawfTest
class FactsTest {

    static final Instant TEN = TestClock.TEN;

    @Autowired
    Facts facts;

    @Autowired
    Timelines timelines;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aFactIsReadBackAsItWasWritten() {
        var crn = new Crn("F100001");
        append(noted(crn, "Called in at the hub", TEN));
        assertThat(timelines.of(crn).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.fact()).isEqualTo(new FactNoted("Called in at the hub"));
            assertThat(fact.when()).isEqualTo(When.at(TEN));
            assertThat(fact.recordedBy()).isEqualTo("sian");
        });
    }

    @Test
    void theSameFactSentTwiceIsRecordedOnce() {
        var crn = new Crn("F100002");
        var fact = noted(crn, "Telephoned", TEN).onceAs("a key");
        assertThat(append(fact)).isEqualTo(append(fact));
        assertThat(timelines.of(crn).facts()).hasSize(1);
    }

    @Test
    void aCorrectionReplacesAFactAndBothStay() {
        var crn = new Crn("F100003");
        long wrong = append(noted(crn, "Attended", TEN));
        append(noted(crn, "Did not attend", TEN.plusSeconds(60)).correcting(wrong));
        var timeline = timelines.of(crn);
        assertThat(timeline.facts()).hasSize(2);
        assertThat(timeline.standing(FactNoted.class)).containsExactly(new FactNoted("Did not attend"));
    }

    @Test
    void theRecordAsKnownThenHasNothingThatBecameKnownLater() {
        var crn = new Crn("F100004");
        long wrong = append(noted(crn, "Attended", TEN));
        append(noted(crn, "Did not attend", TEN.plus(Duration.ofDays(3))).correcting(wrong));
        assertThat(timelines.of(crn).asKnownAt(TEN.plus(Duration.ofDays(1))).standing(FactNoted.class))
                .containsExactly(new FactNoted("Attended"));
    }

    @Test
    void anEntryIsCorrectedOnceAndTheSecondIsTold() {
        var crn = new Crn("F100005");
        long wrong = append(noted(crn, "Attended", TEN));
        append(noted(crn, "Did not attend", TEN).correcting(wrong));
        assertThatThrownBy(() -> append(noted(crn, "Was late", TEN).correcting(wrong)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("already corrected");
    }

    @Test
    void theDatabaseRefusesToEditOrRemoveAFact() throws SQLException {
        append(noted(new Crn("F100006"), "As it was", TEN));
        for (var attempt : new String[] {
            "update record.fact set recorded_by = 'somebody else' where crn = 'F100006'",
            "delete from record.fact where crn = 'F100006'"
        }) {
            try (var program = TestDatabase.as("sian")) {
                assertThatThrownBy(() -> program.createStatement().execute(attempt))
                        .hasMessageContaining("permission denied");
            }
            try (var owner = TestDatabase.asOwner()) {
                assertThatThrownBy(() -> owner.createStatement().execute(attempt))
                        .hasMessageContaining("never edited");
            }
        }
    }

    private long append(NewFact fact) {
        return transaction.execute(_ -> facts.append(fact));
    }

    private static NewFact noted(Crn crn, String words, Instant recordedAt) {
        return NewFact.of(crn, new FactNoted(words), When.at(TEN), "test:1", "sian", recordedAt);
    }
}
