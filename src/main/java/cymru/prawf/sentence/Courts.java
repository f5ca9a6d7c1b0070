package cymru.prawf.sentence;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The courts one can choose from, those of Gwent first. */
@Service
public class Courts {

    private final JdbcClient db;

    Courts(JdbcClient db) {
        this.db = db;
    }

    public List<Court> all() {
        return db.sql("select * from sentence.court order by area = 'Gwent' desc, name")
                .query((row, _) -> new Court(
                        row.getString("code"),
                        row.getString("name"),
                        Court.Kind.valueOf(row.getString("kind")),
                        row.getString("area")))
                .list();
    }

    public Optional<Court> find(String code) {
        return all().stream().filter(court -> court.code().equals(code)).findFirst();
    }
}
