package cymru.prawf.exchange.ndelius;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The characters of a file whose encoding nobody vouches for.
 *
 * <p>A file is split into cells byte by byte, because what separates them is ASCII in either encoding, and each row is decoded by
 * itself: one row in Windows-1252 does not spoil a file in UTF-8.
 */
final class CsvText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char NUL = '\0';
    private static final char REPLACED = '\uFFFD';

    private final Reader reader;
    private final boolean decoded;

    private CsvText(Reader reader, boolean decoded) {
        this.reader = reader;
        this.decoded = decoded;
    }

    static CsvText of(Path path) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        bytes.mark(3);
        var mark = bytes.readNBytes(3);
        bytes.reset();
        if (mark.length >= 2
                && (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF
                        || mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE)) {
            return new CsvText(new InputStreamReader(bytes, StandardCharsets.UTF_16), true);
        }
        if (mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF) {
            bytes.skipNBytes(3);
        }
        return new CsvText(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1), false);
    }

    Reader reader() {
        return reader;
    }

    /** A row as text, and what had to be done for it. */
    record Decoded(List<String> cells, boolean wasNotUtf8, boolean hadNul) {}

    Decoded decode(List<String> fields) {
        var cells = fields.toArray(String[]::new);
        boolean hadNul = false;
        boolean plain = true;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].indexOf(NUL) >= 0) {
                hadNul = true;
            }
            plain &= isAscii(cells[i]);
        }
        boolean utf8 = decoded || plain || decodeAsUtf8(cells);
        if (!utf8) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = new String(cells[i].getBytes(StandardCharsets.ISO_8859_1), WINDOWS_1252);
            }
        }
        if (hadNul) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].replace(NUL, REPLACED);
            }
        }
        return new Decoded(List.of(cells), !utf8, hadNul);
    }

    private static boolean decodeAsUtf8(String[] cells) {
        var texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            try {
                texts[i] = isAscii(cells[i])
                        ? cells[i]
                        : StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(cells[i].getBytes(StandardCharsets.ISO_8859_1)))
                                .toString();
            } catch (CharacterCodingException notUtf8) {
                return false;
            }
        }
        System.arraycopy(texts, 0, cells, 0, cells.length);
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
