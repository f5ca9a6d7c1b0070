package cymru.prawf.record;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.kernel.Crn;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@PrawfTest
class SealsTest {

    static final Crn CRN = new Crn("S200001");

    @Autowired
    Facts facts;

    @Autowired
    Seals seals;

    @Autowired
    TransactionTemplate transaction;

    SingleConnectionDataSource owner;
    long first;
    long second;
    long third;

    @BeforeEach
    void threeFactsAndASeal() throws SQLException {
        owner = new SingleConnectionDataSource(TestDatabase.asOwner(), true);
        first = append("One");
        second = append("Two");
        third = append("Three");
        seals.seal();
        assertThat(proof().fault()).isNull();
    }

    @AfterEach
    void asItWas() {
        owner.destroy();
    }

    @Test
    void aRecordNobodyTouchedIsProved() {
        assertThat(proof()).satisfies(proof -> {
            assertThat(proof.holds()).isTrue();
            assertThat(proof.unsealed()).isZero();
            assertThat(proof.sealed()).isGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void itSaysHowFarItIs() {
        var said = new ArrayList<String>();
        new Seals(new JdbcTemplate(owner)).prove(said::add);
        assertThat(said).last().isEqualTo("Holding facts against their seals: 100%");
    }

    @Test
    void factsSinceTheLastSealAreCountedApart() {
        append("Four");
        assertThat(proof().unsealed()).isEqualTo(1);
    }

    @Test
    void anAlteredFactIsNamed() {
        tamper("update record.fact set data = '{\"words\": \"Never\"}' where position = " + second);
        assertThat(proof().fault())
                .contains("Fact " + second)
                .contains("altered")
                .contains("S200001");
        tamper("update record.fact set data = '{\"words\": \"Two\"}' where position = " + second);
        assertThat(proof().holds()).isTrue();
    }

    @Test
    void aRemovedFactIsNamed() {
        tamper(
                "create table kept as select * from record.fact where position = " + second,
                "delete from record.fact where position = " + second);
        assertThat(proof().fault()).contains("Fact " + second).contains("removed");
        tamper("insert into record.fact select * from kept", "drop table kept");
        assertThat(proof().holds()).isTrue();
    }

    @Test
    void aFactSlippedInAmongTheSealedIsNamed() {
        tamper("""
                insert into record.fact (crn, kind, happened_at, timed, recorded_at, recorded_by, subject, data, written_in)
                select crn, kind, happened_at, timed, recorded_at, recorded_by, subject, data, written_in
                  from record.fact where position = %d
                """.formatted(first));
        assertThat(proof().fault()).contains("slipped in");
        tamper("delete from record.fact where crn = 'S200001' and position > %d and data->>'words' = 'One'"
                .formatted(third));
        assertThat(proof().holds()).isTrue();
    }

    @Test
    void anAlteredSealIsNamed() {
        tamper("update record.seal set hash = sha256(hash) where number = (select max(number) from record.seal)");
        assertThat(proof().fault()).contains("Seal").contains("altered");
        // The last seal is forgotten and made again, as nobody could who had written its hash down.
        tamper("delete from record.seal where number = (select max(number) from record.seal)");
        seals.seal();
        assertThat(proof().holds()).isTrue();
    }

    private Proof proof() {
        return new Seals(new JdbcTemplate(owner)).prove(_ -> {});
    }

    /** As somebody with the keys of the whole database would. */
    private void tamper(String... statements) {
        var db = new JdbcTemplate(owner);
        for (var table : new String[] {"record.fact", "record.seal"}) {
            db.execute("alter table %s disable trigger user".formatted(table));
        }
        for (var statement : statements) {
            db.execute(statement);
        }
        for (var table : new String[] {"record.fact", "record.seal"}) {
            db.execute("alter table %s enable trigger user".formatted(table));
        }
    }

    private long append(String words) {
        return transaction.execute(_ -> facts.append(
                NewFact.of(CRN, new FactNoted(words), When.at(TestClock.TEN), "test:1", "sian", TestClock.TEN)));
    }
}
