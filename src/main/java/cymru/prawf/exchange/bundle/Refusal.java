package cymru.prawf.exchange.bundle;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL said about a row that it would not take, in words for whoever wrote the file. */
final class Refusal {

    private static final Pattern PLACE =
            Pattern.compile("COPY [^,]+, line (\\d+)(?:, column ([^:]+))?(?:: \"(.*)\")?", Pattern.DOTALL);
    private static final int SHOWN = 60;

    private Refusal() {}

    static RuntimeException of(BundlePart part, PSQLException refused) {
        var said = refused.getServerErrorMessage();
        if (said == null) {
            return new IllegalStateException(refused);
        }
        var place = PLACE.matcher(Optional.ofNullable(said.getWhere()).orElse(""));
        if (!place.find()) {
            return BundleFault.of(part.file(), "%s", words(said, null, null));
        }
        return BundleFault.at(
                part.file(), Long.parseLong(place.group(1)), "%s", words(said, place.group(2), place.group(3)));
    }

    private static String words(ServerErrorMessage said, @Nullable String column, @Nullable String value) {
        return switch (String.valueOf(said.getSQLState())) {
            case "22021", "22P05" ->
                "this is not UTF-8, or has a character that no text can have. Save the file as UTF-8";
            case "22P04" ->
                "%s. The file was cut off or a quote is missing: copy the bundle again".formatted(said.getMessage());
            case "23502" -> "%s must not be empty".formatted(said.getColumn());
            case "23514" ->
                "the row breaks the rule %s of its table. docs/exchange.md says what it may hold"
                        .formatted(said.getConstraint());
            default ->
                column == null
                        ? String.valueOf(said.getMessage())
                        : "\u201c%s\u201d cannot be %s: %s".formatted(shortened(value), column, said.getMessage());
        };
    }

    private static String shortened(@Nullable String value) {
        var text = String.valueOf(value);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
    }
}
