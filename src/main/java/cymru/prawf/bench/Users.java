package cymru.prawf.bench;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.database.OwnersDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Officers and managers of a demonstration with accounts for the time of a measurement, and the pages that each opens. */
@Component
class Users {

    private final Accounts accounts;
    private final OwnersDatabase owner;

    Users(Accounts accounts, OwnersDatabase owner) {
        this.accounts = accounts;
        this.owner = owner;
    }

    /** @param name as it is signed in with, and {@code cases} whose pages to open */
    record User(String name, String password, List<Supervised> cases) {}

    /** A person by their CRN, and as they are listed. */
    record Supervised(String crn, String name) {}

    List<User> officers(int many, LocalDate today) {
        var codes = db().sql("""
                select officer from allocation.holder_view
                 where during @> :today group by officer having count(*) >= 20 order by hashtext(officer) limit :many
                """)
                .param("today", today)
                .param("many", many)
                .query((row, _) -> row.getString(1))
                .list();
        return opened(codes, Role.RESPONSIBLE_OFFICER, today);
    }

    List<User> managers(int many, LocalDate today) {
        var codes = db().sql("""
                select distinct on (hashtext(officer)) officer from staff.team_manager_view
                 where valid @> :today order by hashtext(officer) limit :many
                """)
                .param("today", today)
                .param("many", many)
                .query((row, _) -> row.getString(1))
                .list();
        return opened(codes, Role.TEAM_MANAGER, today);
    }

    /** Without a password nobody can use them any more. */
    void close(List<User> users) {
        users.forEach(user -> accounts.open(new SignedIn(user.name(), "Measurement", null, Set.of()), null));
    }

    private List<User> opened(List<String> codes, Role role, LocalDate today) {
        var users = new ArrayList<User>();
        for (var code : codes) {
            var name = "bench-" + role.name().toLowerCase(Locale.ROOT) + "-" + (users.size() + 1);
            var user = new User(name, UUID.randomUUID().toString(), cases(code, today));
            accounts.open(new SignedIn(name, "Measurement", code, Set.of(role)), user.password());
            users.add(user);
        }
        return users;
    }

    private List<Supervised> cases(String officer, LocalDate today) {
        return db().sql("""
                select crn, name_in_lists from allocation.holder_view join person.name_view using (crn)
                 where officer = :officer and during @> :today order by crn
                """)
                .param("officer", officer)
                .param("today", today)
                .query((row, _) -> new Supervised(row.getString("crn"), row.getString("name_in_lists")))
                .list();
    }

    private JdbcClient db() {
        return JdbcClient.create(owner.dataSource());
    }
}
