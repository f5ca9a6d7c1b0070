package cymru.prawf.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published versions in the database: as written, and worked out for whoever joins them. */
@Repository
class ModelRepository {

    private final JdbcClient db;

    ModelRepository(JdbcClient db) {
        this.db = db;
    }

    int count() {
        return db.sql("select count(*) from policy.model").query(Integer.class).single();
    }

    /** Publications follow one another: two at once would both be the next version. */
    void lock() {
        db.sql("select 1 from pg_advisory_xact_lock(hashtext('policy.model'))")
                .query(Integer.class)
                .single();
    }

    int lastVersion(String code) {
        return db.sql("select coalesce(max(version), 0) from policy.model where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /** The text of the file that was published, with its comments; the column is dmn or yaml. */
    Optional<String> file(String code, int version, String column) {
        return db.sql("select %s from policy.model where code = :code and version = :version"
                        .formatted(column.equals("dmn") ? "dmn" : "yaml"))
                .param("code", code)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /** In the order in which they were published. */
    List<Published> all() {
        var lookups = new HashMap<String, Map<Integer, Cell>>();
        db.sql("select code || '/' || version as model, situation, band, row from policy.lookup")
                .query(row -> {
                    lookups.computeIfAbsent(row.getString("model"), _ -> new HashMap<>())
                            .put(row.getInt("situation"), new Cell(row.getString("band"), row.getInt("row")));
                });
        return db.sql("""
                select code, version, dmn, yaml, effective_from, published_by, published_at
                  from policy.model
                 order by number
                """).query((row, _) -> published(row, lookups)).list();
    }

    void add(
            OperatingModel model,
            String dmn,
            String yaml,
            LocalDate from,
            String by,
            Instant at,
            @Nullable UUID draft) {
        db.sql("""
                insert into policy.model (code, version, name, dmn, yaml, effective_from, published_by, published_at, draft)
                values (:code, :version, :name, :dmn, :yaml, :from, :by, :at, cast(:draft as uuid))
                """)
                .param("code", model.code())
                .param("version", model.version())
                .param("name", model.name())
                .param("dmn", dmn)
                .param("yaml", yaml)
                .param("from", from)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("draft", draft == null ? null : draft.toString())
                .update();
        IntStream.range(0, model.bands().size())
                .forEach(i -> add(model, i + 1, model.bands().get(i)));
        model.limits().forEach((limit, value) -> add(model, limit, value));
        addLookup(model);
    }

    private void add(OperatingModel model, int position, Band band) {
        db.sql("""
                insert into policy.band (code, version, band, position, name, colour, manner, grades, least_days, most_days,
                    channels, oversight_days, review_days, home_visit_days, minutes)
                values (:code, :version, :band, :position, :name, :colour, :manner, cast(:grades as text[]), :least, :most,
                    cast(:channels as text[]), :oversight, :review, :homeVisit, :minutes)
                """)
                .param("code", model.code())
                .param("version", model.version())
                .param("band", band.code())
                .param("position", position)
                .param("name", band.name())
                .param("colour", band.colour().name())
                .param("manner", band.manner().name())
                .param("grades", array(band.grades()))
                .param("least", band.leastDays())
                .param("most", band.mostDays())
                .param("channels", array(band.channels()))
                .param("oversight", band.oversightDays())
                .param("review", band.reviewDays())
                .param("homeVisit", band.homeVisitDays())
                .param("minutes", band.minutes())
                .update();
    }

    private void add(OperatingModel model, Limit limit, TimeLimit value) {
        db.sql("""
                insert into policy.time_limit (code, version, name, working_days, source, ours)
                values (:code, :version, :name, :days, :source, :ours)
                """)
                .param("code", model.code())
                .param("version", model.version())
                .param("name", limit.name())
                .param("days", value.workingDays())
                .param("source", value.source())
                .param("ours", value.ours())
                .update();
    }

    private void addLookup(OperatingModel model) {
        var decisions = IntStream.range(0, Situation.COUNT)
                .mapToObj(key -> model.decide(Situation.of(key)))
                .toList();
        db.sql("""
                insert into policy.lookup (code, version, situation, band, row)
                select :code, :version, decided.situation - 1, decided.band, decided.row
                  from unnest(cast(:bands as text[]), cast(:rows as int[])) with ordinality decided (band, row, situation)
                """)
                .param("code", model.code())
                .param("version", model.version())
                .param(
                        "bands",
                        decisions.stream()
                                .map(decision -> decision.band().code())
                                .toArray(String[]::new))
                .param("rows", decisions.stream().map(Decision::row).toArray(Integer[]::new))
                .update();
    }

    private static String[] array(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Published published(ResultSet row, Map<String, Map<Integer, Cell>> lookups) throws SQLException {
        var definition = YamlReader.read(row.getString("yaml"), DmnReader.read(row.getString("dmn")));
        int version = row.getInt("version");
        var cells = Objects.requireNonNull(lookups.get(definition.code() + "/" + version));
        var lookup = Lookup.of(situation -> {
            var cell = Objects.requireNonNull(cells.get(situation.key()));
            return definition.decision(cell.band(), cell.row());
        });
        return new Published(
                definition,
                definition.compiled(version, lookup),
                row.getObject("effective_from", LocalDate.class),
                row.getString("published_by"),
                row.getTimestamp("published_at").toInstant());
    }

    private record Cell(String band, int row) {}
}
