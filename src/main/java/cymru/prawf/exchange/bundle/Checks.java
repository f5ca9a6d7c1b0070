package cymru.prawf.exchange.bundle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through a staged bundle, and stops at the first thing that keeps it out. */
final class Checks {

    private final Bundle bundle;
    private final JdbcClient db;

    Checks(Bundle bundle, JdbcClient db) {
        this.bundle = bundle;
        this.db = db;
    }

    void refersToWhatIsThere(BundlePart part) {
        var references = Stream.of(
                        Reference.of(part.shape().table(), db).stream(),
                        part.shape().ofCases() ? Stream.of(Reference.toPerson()) : Stream.<Reference>empty(),
                        Stream.of("fact", "supersedes")
                                .filter(part.shape()::has)
                                .map(Reference::toFact))
                .flatMap(each -> each)
                .toList();
        references.forEach(reference -> none(
                part,
                leadsNowhere(reference),
                "%s names a row of %s that is not there. Add it, or leave this row out",
                String.join(" with ", reference.columns()),
                reference.bundled().map(BundleTable::file).orElse(reference.table())));
    }

    /** No row has the key of another that is here and says something else. */
    void fitsWhatIsHere(BundlePart part, Arrival arrival) {
        var shape = part.shape();
        boolean anything = db.sql(
                        "select exists (select from %s)".formatted(shape.table().name()))
                .query(Boolean.class)
                .single();
        if (!anything) {
            return;
        }
        for (var key : Key.of(shape.table(), db)) {
            if (key.distinct()) {
                var differs = key.columns().equals(shape.key()) ? given(part) : primary(shape);
                firstPlace("""
                        select min(s.row_id)::text
                          from (select *, ctid as row_id from %s where %s) s
                          join (select * from %s where %s) t on %s
                         where (%s) is distinct from (%s)
                        """.formatted(
                                        staged(part),
                                        key.only(),
                                        shape.table().name(),
                                        key.only(),
                                        equal(shape, key.columns(), arrival),
                                        values(shape, differs, arrival),
                                        differs.stream()
                                                .map(column -> "t." + column.quoted())
                                                .collect(Collectors.joining(", "))))
                        .ifPresent(place -> {
                            throw at(
                                    part,
                                    place,
                                    "the record has something else under this %s. It stays as it is: take this row away, or put it right",
                                    String.join(" and ", key.columns()));
                        });
            }
        }
    }

    /** As {@code key = value and ...} between a staged row and one of the record. */
    static String equal(Shape shape, List<String> key, Arrival arrival) {
        return shape.columns().stream()
                .filter(column -> key.contains(column.name()))
                .map(column -> "t.%s = %s".formatted(column.quoted(), arrival.value(shape, column)))
                .collect(Collectors.joining(" and "));
    }

    private static String values(Shape shape, List<Column> columns, Arrival arrival) {
        return columns.stream().map(column -> arrival.value(shape, column)).collect(Collectors.joining(", "));
    }

    /** What is compared: all that the file says, but for when and in which transaction a fact was stored. */
    private static List<Column> given(BundlePart part) {
        return part.columns().stream()
                .filter(column -> !List.of("stored_at", "written_in").contains(column.name()))
                .toList();
    }

    private static List<Column> primary(Shape shape) {
        return shape.columns().stream()
                .filter(column -> shape.key().contains(column.name()))
                .toList();
    }

    /** No key comes twice, and every CRN can be one. */
    void keys(BundlePart part) {
        if (part.shape().table().equals(BundleTables.PERSONS)) {
            none(part, "s.crn !~ '^[A-Z]{1,3}[0-9]{2,8}$'", "a CRN is letters and then numbers, like X320741");
        }
        for (var key : Key.of(part.shape().table(), db)) {
            try {
                db.sql(key.made()).update();
            } catch (DataAccessException refused) {
                if (refused.getCause() instanceof PSQLException cause && cause.getServerErrorMessage() != null) {
                    var detail = String.valueOf(cause.getServerErrorMessage().getDetail());
                    throw twice(part, key)
                            .map(place -> at(part, place, "%s Leave one out", detail))
                            .orElseGet(() -> BundleFault.of(part.file(), "%s Put it right", detail));
                }
                throw refused;
            }
        }
    }

    private Optional<String> twice(BundlePart part, Key key) {
        return key.distinct()
                ? firstPlace("select max(ctid)::text from %s where %s group by %s having count(*) > 1 limit 1"
                        .formatted(staged(part), key.only(), String.join(", ", key.columns())))
                : Optional.empty();
    }

    private String leadsNowhere(Reference reference) {
        return Stream.concat(
                        reference.columns().stream().map(column -> "s.%s is not null".formatted(column)),
                        Stream.concat(
                                        reference.bundled().filter(this::isHere).map(BundleTable::staged).stream(),
                                        Stream.of(reference.table()))
                                .map(table ->
                                        "not exists (select from %s p where %s)".formatted(table, same(reference))))
                .collect(Collectors.joining(" and "));
    }

    private boolean isHere(BundleTable table) {
        return bundle.part(table).isPresent();
    }

    private static String same(Reference reference) {
        var pairs = Stream.<String>builder();
        for (int i = 0; i < reference.columns().size(); i++) {
            pairs.add("p.%s = s.%s"
                    .formatted(reference.key().get(i), reference.columns().get(i)));
        }
        return pairs.build().collect(Collectors.joining(" and "));
    }

    private void none(BundlePart part, String condition, String words, Object... about) {
        firstPlace("select min(s.ctid)::text from %s s where %s".formatted(staged(part), condition))
                .ifPresent(place -> {
                    throw at(part, place, words, about);
                });
    }

    private Optional<String> firstPlace(String sql) {
        return db.sql(sql)
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(each -> each);
    }

    BundleFault at(BundlePart part, String place, String words, Object... about) {
        long row = db.sql("select count(*) from %s where ctid <= cast(:place as tid)".formatted(staged(part)))
                .param("place", place)
                .query(Long.class)
                .single();
        return BundleFault.at(part.file(), part.lineOf(row), words, about);
    }

    private static String staged(BundlePart part) {
        return part.shape().table().staged();
    }
}
