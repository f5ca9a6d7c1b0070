package cymru.prawf.exchange.demonstration;

import cymru.prawf.assessment.Harm;
import cymru.prawf.policy.Engagement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The matrix of our operating model, first match wins, written here a second time so that the generator is not its own judge. */
final class Matrix {

    private Matrix() {}

    static Band band(Draft draft, LocalDate today) {
        var risks = draft.risks();
        int likelihood = risks.likelihood();
        boolean reported = risks.indicator() != null;
        if (farFromRelease(draft, today) && !risks.iom() && draft.plan().duty() != Duty.COMPLEX_CASES) {
            return Band.BLUE;
        }
        if (!risks.assessed()) {
            return Band.AMBER;
        }
        if (risks.iom() || risks.harm().compareTo(Harm.HIGH) >= 0) {
            return Band.RED;
        }
        if (risks.harm() == Harm.MEDIUM) {
            return medium(likelihood, risks.engagement(), reported);
        }
        boolean amber = likelihood >= 75 || reported || likelihood >= 50 && risks.engagement() == Engagement.POOR;
        return amber ? Band.AMBER : Band.IN_TOUCH;
    }

    private static Band medium(int likelihood, Engagement engagement, boolean reported) {
        if (likelihood >= 75 || reported) {
            return Band.RED;
        }
        if (likelihood >= 50 || engagement == Engagement.POOR) {
            return Band.RED_AMBER;
        }
        return likelihood < 25 && engagement == Engagement.GOOD ? Band.GREEN : Band.AMBER;
    }

    private static boolean farFromRelease(Draft draft, LocalDate today) {
        var term = draft.order().term();
        return term.release() != null && term.inPrison(today) && ChronoUnit.DAYS.between(today, term.release()) > 84;
    }
}
