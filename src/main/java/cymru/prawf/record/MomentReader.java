package cymru.prawf.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Moments of facts. A formatter takes longer over them than over all else in a record, and nearly all have one form. */
final class MomentReader extends ValueDeserializer<Instant> {

    private static final String FORM = "dddd-dd-ddTdd:dd:ddZ";

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        return moment(json.getString());
    }

    static Instant moment(String text) {
        if (!hasForm(text)) {
            return Instant.parse(text);
        }
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        int second = (number(text, 11, 13) * 60 + number(text, 14, 16)) * 60 + number(text, 17, 19);
        return day.atStartOfDay().plusSeconds(second).toInstant(ZoneOffset.UTC);
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int n = 0; n < FORM.length(); n++) {
            char form = FORM.charAt(n);
            char there = text.charAt(n);
            if (form == 'd' ? there < '0' || there > '9' : there != form) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
