package cymru.prawf.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The role as which the program is connected: it owns nothing and cannot pass by row-level security.
 *
 * <p>Its password follows from the owner's, so that every copy of the program that knows the one knows the other, and nothing
 * more has to be kept.
 */
public final class ApplicationRole {

    public static final String NAME = "prawf_app";

    private ApplicationRole() {}

    public static String password(String ownerPassword) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("key:" + ownerPassword).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(NAME.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Makes the role where it is missing, and gives it the password that it should have. */
    public static void ensure(Connection owner, String ownerPassword) throws SQLException {
        try (var statement = owner.createStatement()) {
            var database = statement.enquoteIdentifier(owner.getCatalog(), true);
            // Base64url has no quote in it. Two copies of the program may start at once: the second waits for the
            // first.
            statement.execute("""
                    do $$
                    begin
                        perform pg_advisory_xact_lock(hashtext('%1$s'));
                        if not exists (select from pg_roles where rolname = '%1$s') then
                            create role %1$s login nosuperuser nobypassrls nocreatedb nocreaterole;
                        end if;
                        alter role %1$s password '%2$s';
                    end
                    $$""".formatted(NAME, password(ownerPassword)));
            statement.execute("grant connect on database %s to %s".formatted(database, NAME));
        }
    }
}
