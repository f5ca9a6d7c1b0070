package cymru.prawf.supervision;

import cymru.prawf.database.Verb;
import cymru.prawf.kernel.UkTime;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bin/prawf bands}: the band of every case on a day, as CSV. */
@Command(
        name = "bands",
        description = "Write the band of every case on a day, with its reasons, as CSV.",
        mixinStandardHelpOptions = true)
public final class BandsVerb extends Verb {

    @Option(names = "--on", paramLabel = "DATE", description = "The day, as YYYY-MM-DD (today).")
    @Nullable
    LocalDate on;

    @Option(names = "--provider", paramLabel = "CODE", description = "Only the cases of this provider.")
    @Nullable
    String provider;

    @Override
    public int carryOut(BeanFactory program) throws Exception {
        var day = on == null ? UkTime.today(program.getBean(Clock.class)) : on;
        var out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
        program.getBean(BandsWritten.class).write(day, provider, out);
        out.flush();
        return 0;
    }
}
