package cymru.prawf.exchange.ndelius;

import cymru.prawf.web.Words;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns of nDelius in words that can be read: "Referral source: Police". */
final class Columns {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?)?");

    private static final Set<String> BOOKKEEPING = Set.of(
            "CREATED_BY_USER_ID",
            "CREATED_DATETIME",
            "LAST_UPDATED_DATETIME",
            "LAST_UPDATED_DATETIME_DIVERSIT",
            "LAST_UPDATED_USER_ID",
            "LAST_UPDATED_USER_ID_DIVERSITY",
            "ORGANISATIONS",
            "PARTITION_AREA_ID",
            "ROW_VERSION",
            "SOFT_DELETED",
            "TRAINING_SESSION_ID",
            "TRUST_PROVIDER_FLAG",
            "OFFENDER_ID");

    private Columns() {}

    /** What nDelius keeps for itself; it stays with the row as it was written and tells nobody anything. */
    static boolean isBookkeeping(String column) {
        return BOOKKEEPING.contains(column) || column.endsWith("_SOUNDEX");
    }

    static String label(String column) {
        var words = column.endsWith("_ID") ? column.substring(0, column.length() - 3) : column;
        words = words.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String value(CaseRow row, String column) {
        var value = row.text(column);
        return switch (Reference.of(row.table(), column)) {
            case Reference.Code _ -> row.words(column);
            case Reference.User _ -> row.lists().actor(value);
            case Reference.Officer _ -> row.staff().officerName(value);
            case Reference.Team _ -> row.staff().teamName(value);
            case Reference.Provider _ -> row.staff().providerName(value);
            case Reference.Row _ -> value;
            case Reference.Nothing _ -> column.startsWith("DATE_OF_BIRTH") ? born(row, column) : plain(value);
        };
    }

    /** Every column that tells something, one a line, in the order of their names. */
    static String all(CaseRow row) {
        return new TreeMap<>(row.source().cells())
                .keySet().stream()
                        .filter(column ->
                                !isBookkeeping(column) && !row.table().id().contains(column))
                        .map(column -> label(column) + ": " + value(row, column))
                        .collect(Collectors.joining("\n"));
    }

    private static String born(CaseRow row, String column) {
        var born = PersonTranslation.born(row, column);
        return born == null ? row.text(column) : Words.date(born);
    }

    private static String plain(String value) {
        if (value.equals("Y")) {
            return "Yes";
        }
        if (value.equals("N")) {
            return "No";
        }
        if (!MOMENT.matcher(value).matches()) {
            return value;
        }
        try {
            var moment = LocalDateTime.parse(value.length() == 10 ? value + "T00:00" : value.replace(' ', 'T'));
            boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            // A time of day on one of the two dates that stand for none
            if (moment.getDayOfYear() == 1 && (moment.getYear() == 1970 || moment.getYear() == 2070)) {
                return midnight ? "not stated" : Words.time(moment);
            }
            return midnight ? Words.date(moment.toLocalDate()) : Words.dateAndTime(moment);
        } catch (DateTimeParseException noDate) {
            return value;
        }
    }
}
