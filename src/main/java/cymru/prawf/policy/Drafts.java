package cymru.prawf.policy;

import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.RuleBroken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of operating models: begun from a version or from files, changed piece by piece, discarded. */
@Service
public class Drafts {

    private static final String SELECT = "select id, based_on, dmn, yaml, changed_by, changed_at from policy.draft ";

    private final JdbcClient db;
    private final Clock clock;

    Drafts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The last changed first. */
    public List<Draft> all() {
        return db.sql(SELECT + "order by changed_at desc, id")
                .query((row, _) -> draft(row))
                .list();
    }

    public Draft get(UUID id) {
        return one(id, "");
    }

    /** Begun once, however often the form is sent. */
    @Transactional
    public Draft begin(Definition from, String basedOn, String by, String onceAs) {
        db.sql("""
                insert into policy.draft (id, based_on, dmn, yaml, begun_by, begun_at, changed_by, changed_at, once_as)
                values (:id, :basedOn, :dmn, :yaml, :by, :now, :by, :now, :onceAs)
                on conflict (once_as) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("basedOn", basedOn)
                .param("dmn", DmnWriter.write(from))
                .param("yaml", ModelYaml.write(from))
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .param("onceAs", onceAs)
                .update();
        return db.sql(SELECT + "where once_as = :onceAs")
                .param("onceAs", onceAs)
                .query((row, _) -> draft(row))
                .single();
    }

    /** Changes it as it is now: the change itself says when its piece is no longer what its author saw. */
    @Transactional
    public void change(UUID id, String by, UnaryOperator<Definition> change) {
        var before = one(id, "for update").definition();
        var after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        db.sql("""
                update policy.draft set dmn = :dmn, yaml = :yaml, changed_by = :by, changed_at = :now
                 where id = :id
                """)
                .param("dmn", DmnWriter.write(after))
                .param("yaml", ModelYaml.write(after))
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    @Transactional
    public void discard(UUID id) {
        one(id, "for update");
        remove(id);
    }

    void remove(UUID id) {
        db.sql("delete from policy.draft where id = :id").param("id", id).update();
    }

    Draft locked(UUID id) {
        return one(id, "for update");
    }

    private Draft one(UUID id, String lock) {
        return db.sql(SELECT + "where id = :id " + lock)
                .param("id", id)
                .query((row, _) -> draft(row))
                .optional()
                .orElseThrow(() -> gone(id));
    }

    private RuntimeException gone(UUID id) {
        return db.sql("select name || ', version ' || version from policy.model where draft = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .<RuntimeException>map(published -> new RuleBroken(
                        "This draft was published as %s. A published version is never edited: start a draft from it"
                                .formatted(published)))
                .orElseGet(() -> new NotFound("draft", id));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                YamlReader.read(row.getString("yaml"), DmnReader.read(row.getString("dmn"))),
                row.getString("based_on"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }
}
