package cymru.prawf;

import cymru.prawf.database.DataDirectory;
import cymru.prawf.database.DatabaseAddress;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program with what it was told when it was started. */
final class Program {

    private final Map<String, Object> told = new LinkedHashMap<>();

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

    Program with(String setting, Object value) {
        told.put(setting, value);
        return this;
    }

    /** As the command line is connected: for it nobody's record is limited. Only what a verb asks for is made. */
    Program asOwner() {
        return with("prawf.database.as-owner", true).with("spring.main.lazy-initialization", true);
    }

    ConfigurableApplicationContext start(WebApplicationType type) {
        var words = told.entrySet().stream()
                .map(each -> "--%s=%s".formatted(each.getKey(), each.getValue()))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(PrawfApplication.class)
                .web(type)
                .registerShutdownHook(false)
                .run(words);
    }
}
