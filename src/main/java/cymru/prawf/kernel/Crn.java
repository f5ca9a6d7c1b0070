package cymru.prawf.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** A case reference number: the one identifier of a person on probation that both organisations and the courts use. */
public record Crn(String value) implements Comparable<Crn> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,3}[0-9]{2,8}");

    public Crn {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!looksRight(value)) {
            throw new IllegalArgumentException("A CRN is letters and then numbers, like X320741");
        }
    }

    public static Crn of(String value) {
        return new Crn(value);
    }

    public static boolean looksRight(String value) {
        return FORM.matcher(value.strip().toUpperCase(Locale.ROOT)).matches();
    }

    @Override
    public int compareTo(Crn other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
