package cymru.prawf.exchange.ndelius;

import cymru.prawf.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the imports so far have done and found. */
@Component
public class Imports {

    /** Whoever imports holds the lock; it goes with the connection, however that ends. */
    private static final String RUNS = """
            select run.id, run.directory, run.started_by, run.started_at, run.finished_at, run.people, run.people_done,
                   run.id = (select max(id) from exchange.import_run)
                   and exists (select from pg_locks
                                where locktype = 'advisory'
                                  and ((classid::bigint << 32) | objid::bigint) = hashtext('%s')::bigint) as running,
                   coalesce(sum(file.read), 0) as read, coalesce(sum(file.imported), 0) as imported,
                   coalesce(sum(file.changed), 0) as changed, coalesce(sum(file.already_here), 0) as already_here,
                   coalesce(sum(file.kept_aside), 0) as kept_aside, coalesce(sum(file.refused), 0) as refused,
                   (select count(*) from exchange.import_problem problem where problem.run = run.id) as problems
              from exchange.import_run run
              left join exchange.import_file file on file.run = run.id
            """.formatted(NdeliusImport.LOCK);

    private final JdbcClient db;

    Imports(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    public List<ImportRun> latest(int limit) {
        return db.sql(RUNS + " group by run.id order by run.id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> run(row))
                .list();
    }

    public ImportRun get(int number) {
        return db.sql(RUNS + " where run.id = :number group by run.id")
                .param("number", number)
                .query((row, _) -> run(row))
                .optional()
                .orElseThrow(() -> new NotFound("import", number));
    }

    public Map<String, FileTally> filesOf(int number) {
        var files = new LinkedHashMap<String, FileTally>();
        db.sql("""
                select file, read, imported, changed, already_here, kept_aside, refused
                  from exchange.import_file
                 where run = :number
                 order by file
                """)
                .param("number", number)
                .query((row, _) -> files.put(row.getString("file"), tally(row)))
                .list();
        return files;
    }

    /** What needs somebody first, then by file. */
    public List<ProblemGroup> groupsOf(int number) {
        return db.sql("""
                select file, in_column, treatment, count(*) as problems
                  from exchange.import_problem
                 where run = :number
                 group by file, in_column, treatment
                 order by treatment in ('CUT_OFF', 'REST_UNREADABLE', 'COLUMN_MISSING', 'FAILED', 'CLOSED_TO_ALL') desc,
                          file, in_column, treatment
                """)
                .param("number", number)
                .query((row, _) -> {
                    var treatment = Treatment.valueOf(row.getString("treatment"));
                    return new ProblemGroup(
                            row.getString("file"),
                            row.getString("in_column"),
                            treatment.name(),
                            treatment.label(),
                            row.getLong("problems"));
                })
                .list();
    }

    public List<ProblemLine> problemsOf(int number, ProblemGroup group, int limit, int offset) {
        return db.sql("""
                select file, file_row, in_column, value, treatment, detail
                  from exchange.import_problem
                 where run = :number and file = :file and in_column = :column and treatment = :treatment
                 order by number
                 limit :limit offset :offset
                """)
                .param("number", number)
                .param("file", group.file())
                .param("column", group.column())
                .param("treatment", group.treatment())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    /** The group of that name, if the run has problems of that sort. */
    public ProblemGroup group(int number, String file, String column, String treatment) {
        return groupsOf(number).stream()
                .filter(group -> group.file().equals(file)
                        && group.column().equals(column)
                        && group.treatment().equals(treatment))
                .findFirst()
                .orElseThrow(() -> new NotFound("import", number));
    }

    /** Every problem of a run, in the order in which they were found. */
    public void eachProblem(int number, Consumer<ProblemLine> each) {
        db.sql("""
                        select file, file_row, in_column, value, treatment, detail
                          from exchange.import_problem
                         where run = :number
                         order by number
                        """).param("number", number).query(row -> {
            each.accept(line(row));
        });
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new ImportRun(
                row.getInt("id"),
                row.getString("directory"),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getBoolean("running"),
                row.getInt("people"),
                row.getInt("people_done"),
                tally(row),
                row.getLong("problems"));
    }

    private static FileTally tally(ResultSet row) throws SQLException {
        return new FileTally(
                row.getLong("read"),
                row.getLong("imported"),
                row.getLong("changed"),
                row.getLong("already_here"),
                row.getLong("kept_aside"),
                row.getLong("refused"));
    }

    private static ProblemLine line(ResultSet row) throws SQLException {
        var problem = new Problem(
                row.getString("file"),
                row.getInt("file_row"),
                row.getString("in_column"),
                row.getString("value"),
                Treatment.valueOf(row.getString("treatment")),
                row.getString("detail"));
        return new ProblemLine(problem.file(), problem.row(), problem.column(), problem.value(), problem.done());
    }
}
