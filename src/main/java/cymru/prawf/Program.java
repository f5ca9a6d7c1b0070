package cymru.prawf;

import cymru.prawf.database.DataDirectory;
import cymru.prawf.database.DatabaseAddress;
import cymru.prawf.database.Holds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program with what it was told when it was started. */
final class Program {

    private final List<String> told = new ArrayList<>();

    Program(DataDirectory data, DatabaseAddress database, @Nullable LocalDate today) {
        with("prawf.data", data);
        with("prawf.database.url", database.url());
        with("prawf.database.owner", database.owner());
        with("prawf.database.owner-password", database.ownerPassword());
        with("logging.file.name", data.log());
        if (today != null) {
            with("prawf.today", today);
        }
    }

    /** For the browser: connected as a role that limited access holds for. */
    ConfigurableApplicationContext serving(Door door, Holds holds) {
        with("server.port", door.port());
        with("server.address", door.address().getHostAddress());
        with("prawf.demonstration", holds == Holds.DEMONSTRATION);
        return start(WebApplicationType.SERVLET);
    }

    /** For the command line: nobody's record is limited, and only what is asked for is made. */
    ConfigurableApplicationContext asOwner() {
        return start(
                WebApplicationType.NONE, "--prawf.database.as-owner=true", "--spring.main.lazy-initialization=true");
    }

    private void with(String setting, Object value) {
        told.add("--%s=%s".formatted(setting, value));
    }

    private ConfigurableApplicationContext start(WebApplicationType type, String... more) {
        return new SpringApplicationBuilder(PrawfApplication.class)
                .web(type)
                .registerShutdownHook(false)
                .run(Stream.concat(told.stream(), Stream.of(more)).toArray(String[]::new));
    }
}
