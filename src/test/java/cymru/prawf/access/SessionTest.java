package cymru.prawf.access;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** What is kept of somebody between two pages. */
@PrawfTest
class SessionTest {

    @Autowired
    SessionRepository<? extends Session> sessions;

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
