package cymru.prawf.exchange.bundle;

import cymru.prawf.PrawfApplication;
import cymru.prawf.TestDatabase;
import cymru.prawf.database.DatabaseAddress;
import cymru.prawf.database.Progress;
import cymru.prawf.record.Proof;
import cymru.prawf.record.Seals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A record of its own, empty at first, and the program on it as the command line starts it. */
public final class OwnRecord implements AutoCloseable {

    private final DatabaseAddress address;
    private final ConfigurableApplicationContext program;

    public OwnRecord(String name) {
        this(new DatabaseAddress(TestDatabase.create(name), TestDatabase.OWNER, TestDatabase.PASSWORD));
    }

    /** On an empty database elsewhere. */
    public OwnRecord(DatabaseAddress address, String... settings) {
        this.address = address;
        program = new SpringApplicationBuilder(PrawfApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(settings)
                .run(
                        "--prawf.database.url=" + address.url(),
                        "--prawf.database.owner=" + address.owner(),
                        "--prawf.database.owner-password=" + address.ownerPassword(),
                        "--prawf.database.as-owner=true",
                        "--prawf.today=2016-11-30",
                        "--spring.main.lazy-initialization=true");
    }

    String url() {
        return address.url();
    }

    public JdbcClient db() {
        return program.getBean(JdbcClient.class);
    }

    CaseImport imports() {
        return program.getBean(CaseImport.class);
    }

    public BundleResult read(Path bundle) {
        try {
            return imports().read(bundle, "a test", Progress.SILENT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Path write(Path bundle, Selection selection) {
        try {
            program.getBean(CaseExport.class).write(bundle, selection, Pace.silent());
            return bundle;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Path write(Path bundle) {
        return write(bundle, new Selection(null, null, null));
    }

    void seal() {
        program.getBean(Seals.class).seal();
    }

    Proof proof() {
        return program.getBean(Seals.class).prove(_ -> {});
    }

    public long rows(String table) {
        return db().sql("select count(*) from " + table).query(Long.class).single();
    }

    public <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    @Override
    public void close() {
        program.close();
    }
}
