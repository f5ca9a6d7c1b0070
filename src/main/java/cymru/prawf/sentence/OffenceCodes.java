package cymru.prawf.sentence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The offences one can choose from. One that is not among them is written in plain English. */
@Service
public class OffenceCodes {

    private final JdbcClient db;

    OffenceCodes(JdbcClient db) {
        this.db = db;
    }

    public List<OffenceCode> all() {
        return db.sql("select code, plain_words, category from sentence.offence_code order by plain_words, code")
                .query((row, _) ->
                        new OffenceCode(row.getString("code"), row.getString("plain_words"), row.getString("category")))
                .list();
    }

    public Optional<OffenceCode> find(String code) {
        return all().stream().filter(offence -> offence.code().equals(code)).findFirst();
    }

    /** Adds codes, and changes the words of those that are known; as the owner of the database. */
    public static void load(Connection owner, Collection<OffenceCode> codes) throws SQLException {
        try (var insert = owner.prepareStatement("""
                insert into sentence.offence_code (code, plain_words, category) values (?, ?, ?)
                on conflict (code) do update set plain_words = excluded.plain_words, category = excluded.category
                """)) {
            for (var code : codes) {
                insert.setString(1, code.code());
                insert.setString(2, code.plainWords());
                insert.setString(3, code.category());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
