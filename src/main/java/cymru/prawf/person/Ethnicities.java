package cymru.prawf.person;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ethnic groups of the census, in its order. */
@Component
public class Ethnicities {

    private final JdbcClient db;
    private volatile List<Ethnicity> all = List.of();

    Ethnicities(JdbcClient db) {
        this.db = db;
    }

    /** They change once in ten years, by a migration. */
    public List<Ethnicity> all() {
        if (all.isEmpty()) {
            all = db.sql("select code, in_groups, label from person.ethnicity order by in_order")
                    .query((row, _) -> new Ethnicity(row.getString(1), row.getString(2), row.getString(3)))
                    .list();
        }
        return all;
    }

    public String inWords(String code) {
        return all().stream()
                .filter(ethnicity -> ethnicity.code().equals(code))
                .findAny()
                .map(Ethnicity::inWords)
                .orElse(code);
    }
}
