package cymru.prawf.allocation;

import cymru.prawf.access.CaseRegister;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows for the door of each case in whose teams it is held, so that nobody is asked for a reason to do their own work.
 *
 * <p>Whoever holds a case, is about to, sits in its team, manages it or covers for its officer is of the team. Administrators
 * and In-Touch case managers serve a whole cluster; those who run programmes and unpaid work serve a local delivery unit.
 * Courts, victim liaison and inspectors come from outside every team.
 */
@Component
class CasesHeld implements CaseRegister {

    private final JdbcClient db;
    private final Clock clock;

    CasesHeld(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public boolean has(Crn crn) {
        return db.sql("select exists (select from person.person_view where crn = :crn)")
                .param("crn", crn.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isInTeamsOf(SignedIn person, Crn crn) {
        if (person.staffCode() == null || person.roles().stream().allMatch(CasesHeld::comesFromOutside)) {
            return false;
        }
        return db.sql("""
                select exists (
                    select
                      from allocation.responsible_officer holder
                      left join staff.team_view team on team.code = holder.team and team.valid @> :today
                     where holder.crn = :crn
                       and holder.during && daterange(:today, null)
                       and (holder.officer = :me
                            or holder.team in (select team from staff.post_view where officer = :me and valid @> :today)
                            or holder.team in (select team from staff.team_manager_view where officer = :me and valid @> :today)
                            or exists (
                                select from staff.cover_view cover
                                 where cover.covered_by = :me and cover.during @> :today
                                   and (cover.officer = holder.officer
                                        or cover.officer in (
                                            select officer from staff.team_manager_view manager
                                             where manager.team = holder.team and manager.valid @> :today)))
                            or exists (
                                select
                                  from staff.post_view post
                                  join staff.team_view mine on mine.code = post.team and mine.valid @> :today
                                 where post.officer = :me and post.valid @> :today
                                   and (:servesCluster and mine.cluster = team.cluster
                                        or :servesUnit and mine.local_delivery_unit = team.local_delivery_unit))))
                """)
                .param("crn", crn.value())
                .param("me", person.staffCode())
                .param("today", UkTime.today(clock))
                .param("servesCluster", person.isAnyOf(Role.CASE_ADMINISTRATOR, Role.IN_TOUCH_CASE_MANAGER))
                .param("servesUnit", person.isAnyOf(Role.INTERVENTIONS, Role.UNPAID_WORK))
                .query(Boolean.class)
                .single();
    }

    @Override
    public String whomToAsk(Crn crn) {
        return db.sql("select allocation.place_to_ask(:crn, :today)")
                .param("crn", crn.value())
                .param("today", UkTime.today(clock))
                .query((row, _) -> row.getString(1))
                .optional()
                .map("the %s duty manager"::formatted)
                .orElse("the duty manager of your own office");
    }

    private static boolean comesFromOutside(Role role) {
        return switch (role) {
            case COURT, VICTIM_LIAISON, ANALYST, INSPECTOR, ADMINISTRATOR -> true;
            case RESPONSIBLE_OFFICER,
                    TEAM_MANAGER,
                    CASE_ADMINISTRATOR,
                    IN_TOUCH_CASE_MANAGER,
                    INTERVENTIONS,
                    UNPAID_WORK -> false;
        };
    }
}
