package cymru.prawf.exchange.ndelius;

import cymru.prawf.PageSamples;
import cymru.prawf.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** An import that has finished, of a file nobody knows. */
@Component
class ImportPageSamples implements PageSamples {

    private List<Sample> samples = List.of();

    @Override
    public synchronized List<Sample> samples() {
        if (samples.isEmpty()) {
            var run = "/admin/imports/" + finished();
            samples = List.of(
                    new Sample("/admin/imports/{number}", run),
                    new Sample("/admin/imports/{number}/report.csv", run + "/report.csv"),
                    new Sample(
                            "/admin/imports/{number}/problems",
                            run + "/problems?file=WEATHER&treatment=TABLE_NOT_KNOWN"));
        }
        return samples;
    }

    private static int finished() {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery("""
                        with run as (
                            insert into exchange.import_run (source, directory, started_by, started_at, finished_at)
                            values ('NDELIUS', 'sample', 'sample', now(), now())
                            returning id),
                        file as (
                            insert into exchange.import_file (run, file, read, kept_aside)
                            select id, 'WEATHER', 1, 1 from run),
                        problem as (
                            insert into exchange.import_problem
                                   (run, number, file, file_row, in_column, value, treatment, detail)
                            select id, 1, 'WEATHER', 1, '', '', 'TABLE_NOT_KNOWN', '' from run)
                        select id from run
                        """)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
