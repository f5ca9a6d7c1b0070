package cymru.prawf.supervision;

import cymru.prawf.kernel.Crn;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom one rings: on which numbers, in which language. */
public record Callee(List<String> numbers, String language, boolean welsh) {

    /** Knows them. */
    @Component
    public static class Callees {

        private final JdbcClient db;

        Callees(JdbcClient db) {
            this.db = db;
        }

        public Callee of(Crn crn) {
            return db.sql("""
                    select array_remove(array[nullif(mobile, ''), nullif(phone, '')], null) as numbers,
                           case when interpreter_needed and interpreter_language <> '' then interpreter_language || ', with an interpreter'
                                else coalesce(nullif(first_language, ''), 'Not recorded') end as language,
                           letters_in_welsh or first_language = 'Welsh' as welsh
                      from person.person_view
                     where crn = :crn
                    """)
                    .param("crn", crn.value())
                    .query((row, _) -> new Callee(
                            List.of((String[]) row.getArray("numbers").getArray()),
                            row.getString("language"),
                            row.getBoolean("welsh")))
                    .single();
        }
    }
}
