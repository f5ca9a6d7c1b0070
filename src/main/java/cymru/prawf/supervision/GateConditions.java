package cymru.prawf.supervision;

import cymru.prawf.assessment.IndicatorReported;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.Timelines;
import cymru.prawf.web.Words;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands against a transfer to the hub, as far as is known today. */
@Configuration
class GateConditions {

    /** So long something reported bears on risk, as in the operating model's matrix. */
    private static final int INDICATOR_DAYS = 90;

    @Bean
    GateCondition outstandingProgramme(JdbcClient db) {
        return (crn, on) -> db.sql("""
                select in_words
                  from sentence.requirement_view
                 where crn = :crn and kind = 'ACCREDITED_PROGRAMME' and starts_on <= :on
                   and (ended_on is null or ended_on > :on)
                 order by starts_on
                """)
                .param("crn", crn.value())
                .param("on", on)
                .query((row, _) -> "The programme is not finished: "
                        + (row.getString("in_words").isEmpty() ? "accredited programme" : row.getString("in_words")))
                .list();
    }

    @Bean
    GateCondition openIndicator(Timelines timelines) {
        return (crn, on) -> timelines
                .of(crn)
                .standing()
                .filter(each -> each.fact() instanceof IndicatorReported
                        && !each.when().day().isBefore(on.minusDays(INDICATOR_DAYS)))
                .map(each -> "%s on %s"
                        .formatted(
                                ((IndicatorReported) each.fact()).indicator().label(),
                                Words.date(each.when().day())))
                .toList();
    }

    @Bean
    GateCondition overdueReview(Expectations expectations) {
        return (crn, on) -> overdueReviews(expectations, crn).stream()
                .filter(each -> each.status(on) == Status.OVERDUE)
                .map(each -> "%s was due on %s".formatted(each.what(), Words.date(each.dueBy())))
                .toList();
    }

    private static List<Expectation> overdueReviews(Expectations expectations, Crn crn) {
        return expectations.of(crn).stream()
                .filter(each ->
                        each.standard() == StandardName.REVIEW || each.standard() == StandardName.REVIEW_OF_CHANGE)
                .toList();
    }
}
