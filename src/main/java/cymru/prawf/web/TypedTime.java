package cymru.prawf.web;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as somebody typed it, right or wrong: 0930, 9.30, 14:00, 2pm, 2:30 pm, midday. */
public record TypedTime(String text) {

    public static final TypedTime BLANK = new TypedTime("");

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,2})(?:[:.\\s]?(\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");

    public TypedTime {
        text = text == null ? "" : text.strip();
    }

    public static TypedTime of(String text) {
        return new TypedTime(text);
    }

    public static TypedTime of(@Nullable LocalTime time) {
        return time == null ? BLANK : new TypedTime(Words.time(time));
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** The time, or nothing when it is none. A bare number under 24 is an hour. */
    public @Nullable LocalTime time() {
        var lower = text.toLowerCase(Locale.ROOT);
        switch (lower) {
            case "midday", "noon", "12 midday", "12 noon" -> {
                return LocalTime.NOON;
            }
            case "midnight", "12 midnight" -> {
                return LocalTime.MIDNIGHT;
            }
            default -> {
                return read(lower);
            }
        }
    }

    private static @Nullable LocalTime read(String lower) {
        var parts = FORM.matcher(lower);
        if (!parts.matches()) {
            return null;
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (minute > 59) {
            return null;
        }
        if (parts.group(3) == null) {
            return hour > 23 ? null : LocalTime.of(hour, minute);
        }
        if (hour > 12) {
            // 14:30pm says it twice; 14:30am contradicts itself
            return hour < 24 && parts.group(3).startsWith("p") ? LocalTime.of(hour, minute) : null;
        }
        if (hour == 0) {
            return null;
        }
        return LocalTime.of(hour % 12 + (parts.group(3).startsWith("p") ? 12 : 0), minute);
    }

    public @Nullable String problem(String what) {
        if (isBlank()) {
            return "Enter the " + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
        }
        return time() == null ? what + " must be a time, like 9:30am or 2pm" : null;
    }

    @Override
    public String toString() {
        return text;
    }
}
