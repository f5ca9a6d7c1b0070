package cymru.prawf.database;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);

    void row(@Nullable Object[] values) {
        var line = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                line.append('\t');
            }
            var value = values[i];
            if (value == null) {
                line.append("\\N");
            } else {
                escape(value.toString(), line);
            }
        }
        line.append('\n');
        out.writeBytes(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    InputStream stream() {
        return new ByteArrayInputStream(out.toByteArray());
    }

    /** Mostly nothing needs escaping, and the text goes over as it is. */
    private static void escape(String text, StringBuilder line) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            var escaped = escaped(text.charAt(i));
            if (escaped != null) {
                line.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        line.append(text, from, text.length());
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\0' -> "\uFFFD"; // PostgreSQL keeps no NUL in text
            default -> null;
        };
    }
}
