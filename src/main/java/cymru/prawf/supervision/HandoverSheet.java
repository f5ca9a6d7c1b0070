package cymru.prawf.supervision;

import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.EarlierNote;
import cymru.prawf.contact.EarlierNotes;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.web.Words;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the record already says to whoever receives a case, so that nobody types it again. */
public record HandoverSheet(
        Optional<EarlierNote> lastTime,
        Optional<RecordedFact> risk,
        List<String> nextDates,
        List<Expectation> open,
        List<String> earlierOrders) {

    /** Puts it together. */
    @Component
    public static class Sheets {

        private static final int DATES = 3;

        private final JdbcClient db;
        private final EarlierNotes notes;
        private final Timelines timelines;
        private final Expectations expectations;
        private final Clock clock;

        Sheets(JdbcClient db, EarlierNotes notes, Timelines timelines, Expectations expectations, Clock clock) {
            this.db = db;
            this.notes = notes;
            this.timelines = timelines;
            this.expectations = expectations;
            this.clock = clock;
        }

        public HandoverSheet of(Crn crn) {
            var today = UkTime.today(clock);
            return new HandoverSheet(
                    notes.of(crn, 1).stream().findFirst(),
                    timelines
                            .of(crn)
                            .standing()
                            .filter(each -> each.fact() instanceof RiskRecorded)
                            .reduce((_, later) -> later),
                    nextDates(crn),
                    expectations.of(crn).stream()
                            .filter(each ->
                                    each.status(today).open() && !each.from().isAfter(today))
                            .filter(each -> !each.standard().ofManager())
                            .toList(),
                    earlierOrders(crn, today));
        }

        private List<String> nextDates(Crn crn) {
            return db.sql("""
                    select starts_at, type, type_words, place, officer_name
                      from contact.appointment_view
                     where crn = :crn and starts_at >= :now and outcome_version = 0
                     order by starts_at
                     limit :dates
                    """)
                    .param("crn", crn.value())
                    .param("now", Timestamp.from(clock.instant()))
                    .param("dates", DATES)
                    .query((row, _) -> {
                        var words = row.getString("type_words");
                        return "%s: %s with %s%s"
                                .formatted(
                                        Words.dayAndTime(
                                                row.getTimestamp("starts_at").toInstant()),
                                        words == null
                                                ? AppointmentType.valueOf(row.getString("type"))
                                                        .inSentence()
                                                : words,
                                        row.getString("officer_name"),
                                        row.getString("place").isEmpty() ? "" : ", " + row.getString("place"));
                    })
                    .list();
        }

        private List<String> earlierOrders(Crn crn, LocalDate today) {
            return db.sql("""
                    select kind_in_words, offence, starts_on, ended_on, why_ended
                      from sentence.sentence_view
                     where crn = :crn and ended_on <= :today
                     order by ended_on desc
                    """)
                    .param("crn", crn.value())
                    .param("today", today)
                    .query((row, _) -> "%s%s, %s to %s"
                            .formatted(
                                    row.getString("kind_in_words"),
                                    row.getString("offence") == null
                                            ? ""
                                            : " for " + Words.inside(row.getString("offence")),
                                    Words.date(row.getObject("starts_on", LocalDate.class)),
                                    Words.date(row.getObject("ended_on", LocalDate.class))))
                    .list();
        }
    }
}
