package cymru.prawf.access;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** What is kept of somebody between two pages. */
@PrawfTest
class SessionTest {

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Autowired
    @Qualifier("springSessionTransactionOperations")
    TransactionOperations transaction;

    @Autowired
    @SpringSessionDataSource
    DataSource connections;

    @Test
    void nobodyWaitsForTheDiskToHaveKeptWhenTheyWereHere() {
        assertThat(waitsAfterAnotherPage(sessions)).isEqualTo("off");
    }

    private <S extends Session> @Nullable String waitsAfterAnotherPage(SessionRepository<S> sessions) {
        var begun = sessions.createSession();
        sessions.save(begun);
        begun.setLastAccessedTime(begun.getLastAccessedTime().plusSeconds(1));
        return transaction.execute(_ -> {
            sessions.save(begun);
            return JdbcClient.create(connections)
                    .sql("show synchronous_commit")
                    .query((row, _) -> row.getString(1))
                    .single();
        });
    }

    @Test
    void twoPagesOpenedAtOnceMayBothKeepSomethingNew() {
        assertThat(keptByTwoAtOnce(sessions)).isEqualTo("the second");
    }

    private static <S extends Session> String keptByTwoAtOnce(SessionRepository<S> sessions) {
        var begun = sessions.createSession();
        sessions.save(begun);
        var one = Objects.requireNonNull(sessions.findById(begun.getId()));
        var other = Objects.requireNonNull(sessions.findById(begun.getId()));
        one.setAttribute("kept", "the first");
        other.setAttribute("kept", "the second");
        sessions.save(one);
        sessions.save(other);
        return Objects.requireNonNull(sessions.findById(begun.getId())).getRequiredAttribute("kept");
    }
}
