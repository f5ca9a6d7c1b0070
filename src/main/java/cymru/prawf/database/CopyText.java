package cymru.prawf.database;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    private final StringBuilder line = new StringBuilder(1 << 10);

    void row(@Nullable Object[] values) {
        line.setLength(0);
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                line.append('\t');
            }
            var value = values[i];
            if (value == null) {
                line.append("\\N");
            } else {
                escape(value.toString());
            }
        }
        line.append('\n');
        out.writeBytes(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    InputStream stream() {
        return new ByteArrayInputStream(out.toByteArray());
    }

    /** Mostly nothing needs escaping, and the text goes over as it is. */
    private void escape(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\\') {
                line.append(text, from, i).append(escaped(c));
                from = i + 1;
            }
        }
        line.append(text, from, text.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\0' -> "\uFFFD"; // PostgreSQL keeps no NUL in text
            default -> String.valueOf(c);
        };
    }
}
