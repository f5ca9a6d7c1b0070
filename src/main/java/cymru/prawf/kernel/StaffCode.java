package cymru.prawf.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** The code by which an officer is known in both organisations' systems. */
public record StaffCode(String value) implements Comparable<StaffCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,12}");

    public StaffCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A staff code is 2 to 12 letters and numbers, like N07A001");
        }
    }

    public static StaffCode of(String value) {
        return new StaffCode(value);
    }

    @Override
    public int compareTo(StaffCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
