package cymru.prawf.caseload;

import cymru.prawf.database.Verb;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/prawf report staffing}: the tables of cases and staff on a day, as text. */
@Command(
        name = "report",
        description = "Print a report: staffing has cases, officers and bands on a day.",
        mixinStandardHelpOptions = true)
public final class ReportVerb extends Verb {

    /** The reports there are. */
    public enum Which {
        staffing
    }

    @Parameters(paramLabel = "REPORT", description = "Which report (staffing).")
    Which which = Which.staffing;

    @Option(names = "--on", paramLabel = "DATE", description = "The day, as YYYY-MM-DD (today).")
    @Nullable
    LocalDate on;

    @Override
    public int carryOut(BeanFactory program) {
        var day = on == null ? UkTime.today(program.getBean(Clock.class)) : on;
        var figures = program.getBean(StaffingFigures.class);
        System.out.printf("Cases and staff on %s%n", Words.date(day));
        for (var provider : figures.providers(day)) {
            System.out.printf("%n%s (%s)%n", provider.name(), provider.code());
            System.out.printf("  cases                                %,8d%n", provider.cases());
            System.out.printf("  POs and PSOs                         %,8d%n", provider.officers());
            System.out.printf("  their full-time equivalents          %8s%n", provider.fullTime());
            System.out.printf("  cases for each full-time equivalent  %8s%n", provider.casesPerFullTime());
            System.out.printf("  cases for each officer               %8s%n", provider.casesPerOfficer());
            var bands = figures.bands(day, provider.code());
            if (bands.getFirst().banded() > 0) {
                System.out.printf(
                        "  of %,d cases with a band:%n", bands.getFirst().banded());
                bands.forEach(band ->
                        System.out.printf("    %-34s %,8d %6s%%%n", band.band().name(), band.cases(), band.share()));
            }
        }
        return 0;
    }
}
