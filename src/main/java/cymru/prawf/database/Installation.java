package cymru.prawf.database;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** What this database is for: the demonstration or a record of its own. Settled once, by whatever comes first. */
@Component
public class Installation {

    private final JdbcClient db;
    private final ObjectProvider<FirstLoad> firstLoad;

    Installation(JdbcClient db, ObjectProvider<FirstLoad> firstLoad) {
        this.db = db;
        this.firstLoad = firstLoad;
    }

    /** What a database holds that was begun and loaded before, seen without starting the program. */
    public static Optional<Holds> settledAt(DatabaseAddress address) {
        var database =
                JdbcClient.create(new DriverManagerDataSource(address.url(), address.owner(), address.ownerPassword()));
        boolean none = database.sql("select to_regclass('database.installation') is null")
                .query(Boolean.class)
                .single();
        return none
                ? Optional.empty()
                : database.sql(
                                "select holds from database.installation where holds = 'RECORD' or loaded_at is not null")
                        .query(Holds.class)
                        .optional();
    }

    /** Settles what it is for where that is open, and answers what it is. */
    public Holds holdsOrBegins(Holds wanted) {
        db.sql("insert into database.installation (holds) values (:wanted) on conflict do nothing")
                .param("wanted", wanted.name())
                .update();
        return db.sql("select holds from database.installation")
                .query(Holds.class)
                .single();
    }

    /** What it is for, where that is settled. */
    public Optional<Holds> holds() {
        return db.sql("select holds from database.installation")
                .query(Holds.class)
                .optional();
    }

    /** Loads the demonstration where that is owed, from the beginning or for the rest. */
    public void loadOnce(Progress progress) {
        boolean owed = db.sql("""
                select exists (select from database.installation where holds = 'DEMONSTRATION' and loaded_at is null)
                """).query(Boolean.class).single();
        if (owed) {
            firstLoad.ifAvailable(load -> load.load(progress));
            noteLoaded();
        }
    }

    public void noteLoaded() {
        db.sql("update database.installation set loaded_at = now() where loaded_at is null")
                .update();
    }
}
