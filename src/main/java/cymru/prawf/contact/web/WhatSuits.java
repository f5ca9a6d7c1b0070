package cymru.prawf.contact.web;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.CircumstanceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What to think of before booking: work, children, adjustments, languages, a female officer. */
@Component
class WhatSuits {

    private final JdbcClient db;

    WhatSuits(JdbcClient db) {
        this.db = db;
    }

    /** One line each; nothing where nobody has asked. */
    List<String> of(Crn crn, LocalDate on) {
        var lines = new ArrayList<String>();
        db.sql("""
                select times_that_suit, places_that_suit, prefers_female_officer, interpreter_needed, interpreter_language,
                       first_language
                  from person.person_view
                 where crn = :crn
                """).param("crn", crn.value()).query(row -> {
            preferences(row, lines);
        });
        lines.addAll(db.sql("""
                select 'circumstance' as source, kind, what
                  from person.circumstance_view
                 where crn = :crn and coalesce(from_date, :on) <= :on and coalesce(until_date, :on) >= :on
                   and kind in ('EMPLOYMENT', 'CARING', 'ACCOMMODATION')
                 union all
                select 'adjustment', '', adjustment
                  from person.adjustment_view
                 where crn = :crn and coalesce(from_date, :on) <= :on and coalesce(until_date, :on) >= :on
                 order by source, kind, what
                """)
                .param("crn", crn.value())
                .param("on", on)
                .query((row, _) -> line(row))
                .list());
        return lines;
    }

    boolean prefersFemaleOfficer(Crn crn) {
        return db.sql("select prefers_female_officer from person.person_view where crn = :crn")
                .param("crn", crn.value())
                .query((row, _) -> row.getBoolean(1))
                .optional()
                .orElse(false);
    }

    private static void preferences(ResultSet row, List<String> lines) throws SQLException {
        if (row.getBoolean("prefers_female_officer")) {
            lines.add("Asked for a female officer");
        }
        if (row.getBoolean("interpreter_needed")) {
            lines.add(labelled("Needs an interpreter", row.getString("interpreter_language")));
        }
        addUnlessEmpty(lines, "First language", row.getString("first_language"));
        addUnlessEmpty(lines, "Times that suit", row.getString("times_that_suit"));
        addUnlessEmpty(lines, "Places that suit", row.getString("places_that_suit"));
    }

    private static void addUnlessEmpty(List<String> lines, String label, String words) {
        if (!words.isEmpty()) {
            lines.add(labelled(label, words));
        }
    }

    private static String line(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return labelled(
                kind.isEmpty() ? "Adjustment" : CircumstanceKind.valueOf(kind).label(), row.getString("what"));
    }

    private static String labelled(String label, String words) {
        return words.isEmpty() ? label : label + ": " + words;
    }
}
