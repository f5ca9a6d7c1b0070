package cymru.prawf.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the people who may sign in. */
@Component
public class Accounts {

    private final JdbcClient db;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient db, PasswordEncoder passwords, Clock clock) {
        this.db = db;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Opens an account, or gives an existing one this name, password and these roles. Without a password it cannot be used here. */
    @Transactional
    public void open(SignedIn person, @Nullable String password) {
        db.sql("""
                insert into access.account (user_name, name, staff_code, password_hash, created_at)
                values (:userName, :name, :staff, :hash, :now)
                on conflict (user_name) do update
                   set name = excluded.name, staff_code = excluded.staff_code,
                       password_hash = excluded.password_hash, closed_at = null
                """)
                .param("userName", person.userName())
                .param("name", person.name())
                .param("staff", person.staffCode())
                .param("hash", password == null ? null : passwords.encode(password))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        db.sql("delete from access.account_role where user_name = :userName")
                .param("userName", person.userName())
                .update();
        for (var role : person.roles()) {
            db.sql("insert into access.account_role (user_name, role) values (:userName, :role)")
                    .param("userName", person.userName())
                    .param("role", role.name())
                    .update();
        }
    }

    /** Whoever has this account, if it is open. */
    public Optional<SignedIn> find(String userName) {
        return db.sql("""
                select user_name, name, staff_code,
                       array(select role from access.account_role r where r.user_name = a.user_name) as roles
                  from access.account a
                 where user_name = :userName and closed_at is null
                """)
                .param("userName", userName)
                .query((row, _) -> new SignedIn(
                        row.getString("user_name"), row.getString("name"), row.getString("staff_code"), roles((String[])
                                row.getArray("roles").getArray())))
                .optional();
    }

    /** The names of those of these who have an account, open or closed, by user name. */
    public Map<String, String> names(Collection<String> userNames) {
        var names = new HashMap<String, String>();
        db.sql("select user_name, name from access.account where user_name = any(:userNames)")
                .param("userNames", userNames.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("user_name"), row.getString("name"));
                });
        return names;
    }

    /** The hash of the password of an open account. */
    Optional<String> passwordHash(String userName) {
        return db.sql("""
                select password_hash from access.account
                 where user_name = :userName and closed_at is null and password_hash is not null
                """).param("userName", userName).query(String.class).optional();
    }

    private static Set<Role> roles(String[] names) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : names) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }
}
