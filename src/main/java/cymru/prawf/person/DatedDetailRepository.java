package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dated details as they are kept, each kind in a table of its own. */
@Repository
class DatedDetailRepository {

    private final JdbcClient db;
    private final RowWriter rows;

    DatedDetailRepository(JdbcClient db, RowWriter rows) {
        this.db = db;
        this.rows = rows;
    }

    /** Those that stand: what goes on first, then what ended last. */
    <T extends DatedDetail> List<T> all(DetailTable<T> kind, Crn crn) {
        return db.sql("""
                select * from %s
                 where crn = :crn and replaced_by is null
                 order by until_date desc nulls first, from_date desc nulls last, id desc
                """.formatted(kind.name()))
                .param("crn", crn.value())
                .query(kind.row())
                .list();
    }

    <T extends DatedDetail> Optional<Recorded<T>> find(DetailTable<T> kind, Crn crn, UUID id) {
        return db.sql("select * from %s where crn = :crn and id = :id and replaced_by is null".formatted(kind.name()))
                .param("crn", crn.value())
                .param("id", id)
                .query((row, n) -> new Recorded<>(
                        kind.detail(row, n),
                        row.getInt("version"),
                        row.getString("recorded_by"),
                        row.getTimestamp("recorded_at").toInstant()))
                .optional();
    }

    /** Answers false when it is there already. */
    boolean add(DatedDetail detail, String by, Instant at) {
        var row = DetailTable.row(detail, by, at);
        if (!rows.add(row.table(), row.values())) {
            return false;
        }
        rows.add(FoundBy.of(detail));
        return true;
    }

    /** Answers false when it has ended already. */
    boolean end(DetailTable<?> kind, DatedDetail detail, LocalDate until, String by, Instant at) {
        return db.sql("""
                update %s set until_date = :until, ended_by = :by, ended_at = :at
                 where crn = :crn and id = :id and until_date is null
                """.formatted(kind.name()))
                        .param("until", until)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("crn", detail.crn().value())
                        .param("id", detail.id())
                        .update()
                == 1;
    }

    /** Keeps how a detail stands under another id; answers false when that has been done before. */
    boolean keepAside(DetailTable<?> kind, DatedDetail detail, UUID as) {
        var columns = String.join(", ", kind.table().columns()) + ", version, ended_by, ended_at";
        return db.sql("""
                insert into %1$s (%2$s, replaced_by)
                select %3$s, id from %1$s where crn = :crn and id = :id
                    on conflict do nothing
                """.formatted(kind.name(), columns, columns.replaceFirst("\\bid\\b", ":as")))
                        .param("as", as)
                        .param("crn", detail.crn().value())
                        .param("id", detail.id())
                        .update()
                == 1;
    }

    /** Answers false when it is no longer at this version. */
    boolean put(DatedDetail right, int version, String by, Instant at) {
        var row = DetailTable.row(right, by, at);
        return rows.putVersion(row.table(), right.crn(), right.id(), version, row.values());
    }

    /** A name that was put right no longer finds anybody, unless another alias is the same. */
    void findBy(Alias right, Alias wrong) {
        db.sql("""
                delete from person.search_name
                 where crn = :crn and what = 'ALIAS' and name = :name
                   and not exists (select from person.alias
                                    where alias.crn = :crn and replaced_by is null
                                      and forename = :forename and surname = :surname)
                """)
                .param("crn", wrong.crn().value())
                .param("name", wrong.name().spoken())
                .param("forename", wrong.forename())
                .param("surname", wrong.surname())
                .update();
        if (!right.name().equals(wrong.name())) {
            rows.add(FoundBy.of(right));
        }
    }
}
