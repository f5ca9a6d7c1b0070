package cymru.prawf.person;

import static cymru.prawf.person.PersonTable.TABLE;

import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People as they are kept: each with everything they can be found by. */
@Repository
class PersonRepository {

    private static final String SELECT =
            "select %s from person.person where crn = :crn".formatted(String.join(", ", TABLE.columns()));

    /** What PostgreSQL calls a row that a policy refuses. */
    private static final String REFUSED = "42501";

    private final JdbcClient db;
    private final RowWriter rows;

    PersonRepository(JdbcClient db, RowWriter rows) {
        this.db = db;
        this.rows = rows;
    }

    Optional<Person> find(Crn crn) {
        return db.sql(SELECT)
                .param("crn", crn.value())
                .query((row, _) -> person(row))
                .optional();
    }

    /** The person, whom nobody else changes until this transaction ends. */
    Optional<Person> lock(Crn crn) {
        return db.sql(SELECT + " for update")
                .param("crn", crn.value())
                .query((row, _) -> person(row))
                .optional();
    }

    /** Answers false when the CRN is in use, by somebody this user may know of or may not, or the same form was sent before. */
    boolean add(Person person, String onceAs, String by, Instant at) {
        var columns = new ArrayList<>(TABLE.columns());
        columns.add("once_as");
        var values = new ArrayList<@Nullable Object>(Arrays.asList(PersonTable.values(person, by, at)));
        values.add(onceAs);
        try {
            if (!rows.add(new Table(TABLE.name(), columns), values.toArray())) {
                return false;
            }
        } catch (BadSqlGrammarException refused) {
            if (refused.getCause() instanceof SQLException cause && REFUSED.equals(cause.getSQLState())) {
                throw new CrnInUse(person.crn()); // by somebody whose record is limited
            }
            throw refused;
        }
        rows.add(FoundBy.of(person));
        return true;
    }

    Optional<Crn> addedAs(String onceAs) {
        return db.sql("select crn from person.person where once_as = :onceAs")
                .param("onceAs", onceAs)
                .query((row, _) -> new Crn(row.getString("crn")))
                .optional();
    }

    void put(Person person, String by, Instant at) {
        rows.put(TABLE, person.crn(), PersonTable.values(person, by, at));
        db.sql("delete from person.search_name where crn = :crn and what <> 'ALIAS'")
                .param("crn", person.crn().value())
                .update();
        db.sql("delete from person.search_number where crn = :crn and what <> 'OTHER_NUMBER'")
                .param("crn", person.crn().value())
                .update();
        rows.add(FoundBy.of(person));
    }

    List<OtherNumber> otherNumbers(Crn crn) {
        return db.sql("select crn, id, kind, value from person.identifier where crn = :crn order by kind, value")
                .param("crn", crn.value())
                .query((row, _) -> OtherNumber.of(row))
                .list();
    }

    List<AsImported> asImported(Crn crn) {
        return db.sql("select field, value from person.as_imported where crn = :crn order by field, value")
                .param("crn", crn.value())
                .query((row, _) -> new AsImported(crn, row.getString("field"), row.getString("value")))
                .list();
    }

    long nextNumber() {
        return db.sql("select nextval('person.crn_number')").query(Long.class).single();
    }

    void numberAfter(String letter) {
        db.sql("""
                select setval('person.crn_number', greatest(
                           (select last_value from person.crn_number),
                           (select max(substr(crn, 2)::bigint) from person.person where crn ~ (:letter || '[0-9]{6}$'))))
                """).param("letter", "^" + letter).query(Long.class).single();
    }

    static Person person(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        return new Person(
                new Crn(row.getString("crn")),
                new PersonName(row.getString("forename"), row.getString("middle_names"), row.getString("surname")),
                row.getString("preferred_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getObject("death_date", LocalDate.class),
                new Numbers(row.getString("pnc"), row.getString("cro"), row.getString("prison_number")),
                new Reach(
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("mobile"),
                        yesOrNo(row, "may_be_texted")),
                new Languages(
                        row.getString("first_language"),
                        yesOrNo(row, "letters_in_welsh"),
                        yesOrNo(row, "interpreter_needed"),
                        row.getString("interpreter_language")),
                new Equality(
                        sex == null ? null : Sex.valueOf(sex),
                        row.getString("gender_identity"),
                        row.getString("ethnicity"),
                        row.getString("nationality"),
                        row.getString("religion"),
                        row.getString("disability_summary")),
                new Preferences(
                        yesOrNo(row, "prefers_female_officer"),
                        row.getString("times_that_suit"),
                        row.getString("places_that_suit")),
                row.getString("notes"),
                row.getInt("version"));
    }

    private static @Nullable Boolean yesOrNo(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }
}
