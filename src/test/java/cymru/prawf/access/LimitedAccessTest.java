package cymru.prawf.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import cymru.prawf.access.LimitedAccess.Kind;
import cymru.prawf.kernel.Crn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PrawfTest
class LimitedAccessTest {

    @Autowired
    LimitedAccess limited;

    @Autowired
    JdbcClient db;

    @Test
    @Transactional
    void aRestrictionOpensARecordToThePeopleNamedOnly() {
        var crn = aCase("L300001");
        limited.limit(crn, Kind.RESTRICTION, List.of("rhys"), "A relative works in the office", "manager");
        assertThat(seenBy("rhys", crn)).isOne();
        assertThat(seenBy("sian", crn)).isZero();
        assertThat(limited.closes(crn, person("rhys"))).isFalse();
        assertThat(limited.closes(crn, person("sian"))).isTrue();
    }

    @Test
    @Transactional
    void anExclusionClosesARecordToThePeopleNamedOnly() {
        var crn = aCase("L300002");
        limited.limit(crn, Kind.EXCLUSION, List.of("rhys"), "Knows the person", "manager");
        assertThat(seenBy("rhys", crn)).isZero();
        assertThat(seenBy("sian", crn)).isOne();
        assertThat(limited.closes(crn, person("rhys"))).isTrue();
        assertThat(limited.closes(crn, person("sian"))).isFalse();
    }

    @Test
    @Transactional
    void whoeverIsBothNamedAndExcludedIsKeptOut() {
        var crn = aCase("L300003");
        limited.limit(crn, Kind.RESTRICTION, List.of("rhys"), "Only these", "manager");
        limited.limit(crn, Kind.EXCLUSION, List.of("rhys"), "Not this one", "manager");
        assertThat(seenBy("rhys", crn)).isZero();
        assertThat(limited.closes(crn, person("rhys"))).isTrue();
    }

    @Test
    @Transactional
    void theProgramItselfSeesNoRestrictedRecordWhenNobodyIsActing() {
        var crn = aCase("L300004");
        limited.limit(crn, Kind.RESTRICTION, List.of("rhys"), "Only these", "manager");
        assertThat(seenBy("", crn)).isZero();
    }

    @Test
    void everyTableOfACaseIsGuarded() throws SQLException {
        var open = new ArrayList<String>();
        try (var owner = TestDatabase.asOwner();
                var rows = owner.createStatement().executeQuery("""
                        select t.oid::regclass::text
                          from pg_class t
                          join pg_attribute a on a.attrelid = t.oid and a.attname = 'crn' and not a.attisdropped
                         where t.relkind in ('r', 'p') and not t.relispartition
                           and t.oid <> 'access.limitation'::regclass
                           and (not t.relrowsecurity
                                or not exists (select from pg_policy p
                                                where p.polrelid = t.oid and p.polname = 'limited_access'))
                         union all
                        select v.oid::regclass::text
                          from pg_class v
                          join pg_namespace n on n.oid = v.relnamespace
                         where v.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                           and exists (select from pg_attribute a where a.attrelid = v.oid and a.attname = 'crn')
                           and not coalesce(v.reloptions::text like '%security_invoker=true%', false)
                        """)) {
            while (rows.next()) {
                open.add(rows.getString(1));
            }
        }
        assertThat(open).as("tables and views of a case without limited access").isEmpty();
    }

    @Test
    void theProgramIsConnectedAsARoleThatCannotPassItBy() throws SQLException {
        try (var program = TestDatabase.as("sian")) {
            try (var row = program.createStatement().executeQuery("""
                    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb,
                           exists (select from pg_class where relowner = r.oid)
                      from pg_roles r where rolname = current_user
                    """)) {
                row.next();
                assertThat(row.getBoolean(1)).as("powers of the role").isFalse();
                assertThat(row.getBoolean(2)).as("owns a table").isFalse();
            }
            for (var attempt : new String[] {
                "set row_security = off; select count(*) from record.fact",
                "alter table record.fact disable row level security",
                "set role prawf_owner",
                "select count(*) from record.fact_0"
            }) {
                assertThatThrownBy(() -> program.createStatement().execute(attempt))
                        .as(attempt)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    private Crn aCase(String crn) {
        db.sql("""
                insert into record.fact (crn, kind, happened_at, timed, recorded_at, recorded_by, subject, data)
                values (:crn, 'test.noted/1', now(), true, now(), 'sian', 'test:1', '{"words": "Attended"}')
                """).param("crn", crn).update();
        return new Crn(crn);
    }

    private long seenBy(String userName, Crn crn) {
        db.sql("select set_config('prawf.user', :user, true)")
                .param("user", userName)
                .query(String.class)
                .single();
        return db.sql("select count(*) from record.fact where crn = :crn")
                .param("crn", crn.value())
                .query(Long.class)
                .single();
    }

    private static SignedIn person(String userName) {
        return new SignedIn(userName, userName, null, Set.of(Role.RESPONSIBLE_OFFICER));
    }
}
