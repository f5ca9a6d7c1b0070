package cymru.prawf.supervision;

import java.util.List;

/**
 * Something that is expected of us by rule. A pure function of what is known of a case and of the operating models in force: no
 * clock, no database. To add one, write a class like those beside this, name it, and put it in {@link Standards}.
 */
interface Standard {

    StandardName name();

    /** Where the rule comes from, and whether it is ours, in one sentence for whoever asks why. */
    String source();

    /** Everything it ever expected of us on this case, in order; spans with the same cause do not overlap. */
    List<Expectation> expectations(Supervised supervised);
}
