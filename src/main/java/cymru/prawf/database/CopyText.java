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

    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\0' -> line.append('\uFFFD'); // PostgreSQL keeps no NUL in text
                default -> line.append(c);
            }
        }
    }
}
