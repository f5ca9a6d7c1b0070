package cymru.prawf.exchange.ndelius;

import static java.util.Objects.requireNonNull;

import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.FactRows;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Imports invented extracts as the command line does, as the owner of the database, and looks at what came of them. */
abstract class Importing {

    @Autowired
    FactRows facts;

    @Autowired
    Timelines timelines;

    @Autowired
    TestClock clock;

    @TempDir
    Path directory;

    Extract extract;
    SingleConnectionDataSource owner;
    JdbcClient db;

    @BeforeEach
    void anEmptyExtract() throws SQLException {
        extract = new Extract(directory);
        owner = new SingleConnectionDataSource(TestDatabase.asOwner(), true);
        db = JdbcClient.create(owner);
        db.sql("delete from exchange.list_row").update(); // what another test's extract brought
    }

    @AfterEach
    void end() {
        owner.destroy();
    }

    ImportResult run() {
        return run(false, null, false);
    }

    ImportResult run(boolean rehearse, @Nullable Path report, boolean again) {
        try {
            return new NdeliusImport(owner, facts, clock)
                    .run(new Ask(directory, rehearse, report, again, "a test"), ImportProgress.SILENT);
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    List<RecordedFact> chronology(String crn) {
        return timelines.of(new Crn(crn)).facts();
    }

    List<String> standing(String crn) {
        return timelines
                .of(new Crn(crn))
                .standing()
                .map(fact -> fact.fact().sentence())
                .toList();
    }

    long count(String table, String crn) {
        return db.sql("select count(*) from %s where crn = ?".formatted(table))
                .param(crn)
                .query(Long.class)
                .single();
    }

    <T> T value(Class<T> type, String sql, Object... of) {
        return requireNonNull(db.sql(sql).params(List.of(of)).query(type).single());
    }

    static List<String> lines(Path report) {
        try {
            return Files.readAllLines(report);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
