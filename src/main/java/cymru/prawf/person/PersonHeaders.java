package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says at the head of every page of a case who it is about. */
@Component
class PersonHeaders implements CaseHeaders {

    private final JdbcClient db;
    private final Clock clock;

    PersonHeaders(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public CaseHeader of(Crn crn) {
        return db.sql("select forename, surname, birth_date from person.person where crn = :crn")
                .param("crn", crn.value())
                .query((row, _) -> CaseHeader.of(
                        crn.value(),
                        Words.name(row.getString("forename"), row.getString("surname")),
                        row.getObject("birth_date", LocalDate.class),
                        UkTime.today(clock),
                        null))
                .optional()
                .orElseThrow(() -> new NotFound("case", crn));
    }
}
