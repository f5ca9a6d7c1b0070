package cymru.prawf.policy;

import cymru.prawf.kernel.Labelled;

/** The likelihood of a proven reoffence within two years (OGRS3), in the steps that a decision can depend on. */
public enum Likelihood implements Labelled {
    NOT_KNOWN("Not known"),
    UNDER_25("Under 25%"),
    FROM_25_TO_49("25% to 49%"),
    FROM_50_TO_74("50% to 74%"),
    AT_LEAST_75("75% and over");

    private final String label;

    Likelihood(String label) {
        this.label = label;
    }

    /** @param percent 0 to 100 */
    public static Likelihood of(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("A likelihood is 0 to 100 per cent, not " + percent);
        }
        return percent < 25 ? UNDER_25 : percent < 50 ? FROM_25_TO_49 : percent < 75 ? FROM_50_TO_74 : AT_LEAST_75;
    }

    @Override
    public String label() {
        return label;
    }
}
