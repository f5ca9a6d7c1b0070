package cymru.prawf.contact.web;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.web.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The officers among whom whoever books may choose: those of their own teams, and those who saw the person lately. */
@Component
class WhoSees {

    private final JdbcClient db;

    WhoSees(JdbcClient db) {
        this.db = db;
    }

    /** Oneself first. Whether an officer is a woman is said only where the person asked for one. */
    List<Choice> choices(Crn crn, SignedIn me, LocalDate on, boolean sayWhoIsFemale) {
        return db.sql("""
                select officer.code, officer.name, officer.sex
                  from staff.officer_view officer
                 where officer.code = :me
                    or officer.code in (
                        select theirs.officer
                          from staff.post_view mine
                          join staff.post_view theirs on theirs.team = mine.team and theirs.valid @> :on
                         where mine.officer = :me and mine.valid @> :on)
                    or officer.code in (
                        select officer
                          from contact.appointment_view
                         where crn = :crn and starts_at > cast(:on as date) - 90)
                 order by officer.code = :me desc, officer.list_name
                """)
                .param("crn", crn.value())
                .param("me", me.staffCode() == null ? "" : me.staffCode())
                .param("on", on)
                .query((row, _) -> new Choice(
                        row.getString("code"),
                        row.getString("name"),
                        sayWhoIsFemale && "FEMALE".equals(row.getString("sex")) ? "A woman" : null))
                .list();
    }

    /** The name of an officer, or nothing where nobody has this code. */
    @Nullable
    String name(String code) {
        return db.sql("select name from staff.officer_view where code = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
