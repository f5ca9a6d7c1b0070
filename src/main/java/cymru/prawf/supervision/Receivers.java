package cymru.prawf.supervision;

import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Grade;
import cymru.prawf.web.Choice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may receive a case that goes to the hub or comes back from it. */
@Component
public class Receivers {

    private final JdbcClient db;

    Receivers(JdbcClient db) {
        this.db = db;
    }

    /** To the hub: whoever holds cases there, in the provider of the manager's teams. Back: whoever does in the manager's own. */
    public List<Choice> of(boolean toHub, StaffCode manager, LocalDate on) {
        return db.sql("""
                with own as (
                    select t.code, t.provider
                      from staff.team_manager_view m
                      join staff.team_view t on t.code = m.team and t.valid @> :on
                     where m.officer = :manager and m.valid @> :on)
                select p.officer, o.list_name, p.grade, t.code, t.name
                  from staff.team_view t
                  join staff.post_view p on p.team = t.code and p.valid @> :on and p.grade = any(:holding)
                  join staff.officer_view o on o.code = p.officer
                 where t.valid @> :on
                   and case when :toHub then t.kind = 'IN_TOUCH' and t.provider in (select provider from own)
                            else t.kind <> 'IN_TOUCH' and t.code in (select code from own) end
                 order by t.name, o.list_name
                """)
                .param("on", on)
                .param("manager", manager.value())
                .param("toHub", toHub)
                .param(
                        "holding",
                        Arrays.stream(Grade.values())
                                .filter(Grade::holdsCases)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .query((row, _) -> Choice.of(
                        "%s in %s".formatted(row.getString("officer"), row.getString("code")),
                        "%s (%s, %s)"
                                .formatted(
                                        row.getString("list_name"),
                                        Grade.valueOf(row.getString("grade")).label(),
                                        row.getString("name"))))
                .list();
    }
}
