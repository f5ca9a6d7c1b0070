package cymru.prawf.exchange.ndelius;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.When;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row about a person, and what its cells mean. What cannot be understood is reported, once. */
final class CaseRow {

    private final SourceCase of;
    private final CaseTable table;
    private final String key;
    private final SourceRow source;

    CaseRow(SourceCase of, CaseTable table, String key, SourceRow source) {
        this.of = of;
        this.table = table;
        this.key = key;
        this.source = source;
    }

    Crn crn() {
        return of.crn();
    }

    Lists lists() {
        return of.lists();
    }

    Staff staff() {
        return of.staff();
    }

    Instant now() {
        return of.now();
    }

    CaseTable table() {
        return table;
    }

    String key() {
        return key;
    }

    /** The identifier that nDelius gave the row. */
    String localId() {
        return key.substring(key.lastIndexOf(':') + 1);
    }

    SourceRow source() {
        return source;
    }

    /** The identifier of what this row becomes here: the same whenever the row is imported. */
    UUID id() {
        return idOf(key);
    }

    static UUID idOf(String key) {
        return UUID.nameUUIDFromBytes(("ndelius:" + key).getBytes(StandardCharsets.UTF_8));
    }

    String text(String column) {
        of.use(table.name(), column);
        return source.cell(column).strip();
    }

    boolean has(String column) {
        return source.has(column);
    }

    boolean says(String column) {
        var value = text(column);
        return value.equals("Y") || value.equals("1");
    }

    /** Yes, no, or nobody has said. */
    @Nullable
    Boolean yesOrNo(String column) {
        return switch (text(column)) {
            case "Y", "1" -> Boolean.TRUE;
            case "N", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    int number(String column) {
        var value = text(column);
        try {
            return value.isEmpty() ? 0 : Math.toIntExact((long) Double.parseDouble(value));
        } catch (ArithmeticException | NumberFormatException wrong) {
            found(column, Treatment.NOT_A_NUMBER);
            return 0;
        }
    }

    @Nullable
    LocalDate date(String column) {
        var moment = moment(column);
        return moment == null ? null : moment.toLocalDate();
    }

    @Nullable
    LocalDateTime moment(String column) {
        var value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return value.length() <= 10
                    ? LocalDate.parse(value).atStartOfDay()
                    : LocalDateTime.parse(value.replace(' ', 'T'));
        } catch (DateTimeParseException wrong) {
            found(column, Treatment.NOT_A_DATE);
            return null;
        }
    }

    /** A time of day, which nDelius keeps with a date that means nothing; midnight means that nobody said. */
    Optional<LocalTime> time(String column) {
        var moment = moment(column);
        return Optional.ofNullable(moment)
                .map(LocalDateTime::toLocalTime)
                .filter(time -> !time.equals(LocalTime.MIDNIGHT));
    }

    /** The words of a code; {@code unknown: 418} when the list is not there, nothing when there is no code. */
    String words(String column) {
        var id = text(column);
        return id.isEmpty() ? "" : code(column).map(Code::words).orElse("unknown: " + id);
    }

    Optional<Code> code(String column) {
        return of.lists().find(ListTables.listOf(column), text(column));
    }

    /** When it happened, by the first of the table's columns that says. */
    When happened() {
        for (var column : table.happened()) {
            var moment = moment(column);
            if (moment != null) {
                return when(moment);
            }
        }
        if (!table.happened().isEmpty()) {
            found(table.happened().getFirst(), Treatment.NO_DATE);
        }
        return has("CREATED_DATETIME")
                ? When.on(UkTime.dateOf(entered()))
                : of.person().entryDay();
    }

    /** A day with a time of day beside it. */
    When when(String dateColumn, String timeColumn) {
        var date = date(dateColumn);
        if (date == null) {
            return happened();
        }
        return time(timeColumn).map(time -> when(date.atTime(time))).orElse(When.on(date));
    }

    private static When when(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? When.on(moment.toLocalDate())
                : When.at(UkTime.at(moment));
    }

    /** When it was entered into nDelius, which is when the organisation came to know. */
    Instant entered() {
        return stamp("CREATED_DATETIME");
    }

    String enteredBy() {
        return of.lists().actor(text("CREATED_BY_USER_ID"));
    }

    Instant changed() {
        return has("LAST_UPDATED_DATETIME") ? stamp("LAST_UPDATED_DATETIME") : entered();
    }

    String changedBy() {
        return has("LAST_UPDATED_USER_ID") ? of.lists().actor(text("LAST_UPDATED_USER_ID")) : enteredBy();
    }

    /** From one day until another; an end before the beginning is left out and reported. */
    @Nullable
    LocalDate until(String fromColumn, String untilColumn) {
        var from = date(fromColumn);
        var until = date(untilColumn);
        if (from != null && until != null && until.isBefore(from)) {
            found(untilColumn, Treatment.ENDS_FIRST);
            return null;
        }
        return until;
    }

    void found(String column, Treatment treatment) {
        found(column, source.cell(column).strip(), treatment, "");
    }

    void found(String column, String value, Treatment treatment, String detail) {
        of.found(new Problem(table.name(), source.row(), column, value, treatment, detail));
    }

    private When entryDay() {
        return When.on(UkTime.dateOf(entered()));
    }

    private Instant stamp(String column) {
        var moment = moment(column);
        if (moment == null) {
            return this == of.person() ? of.now() : of.person().entered();
        }
        var at = UkTime.at(moment);
        if (at.isAfter(of.now())) {
            found(column, Treatment.FUTURE_ENTRY);
            return of.now();
        }
        return at;
    }
}
