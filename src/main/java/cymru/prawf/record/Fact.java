package cymru.prawf.record;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a case: a flat record of ids, codes, dates and short words, in the module that owns it, annotated
 * with its {@link Kind}. It is kept as JSON and can be read back in ten years.
 */
public interface Fact {

    /** What happened, in one plain sentence for the chronology, without its date. */
    String sentence();

    /** Longer words that go with it, as they were written; empty when there are none. */
    default String note() {
        return "";
    }

    /** What came of it, where something did that a pattern could be made of: attended, missed, cancelled. */
    default @Nullable Mark mark() {
        return null;
    }

    /** Whether its note is kept closed until somebody asks for it. */
    default boolean sensitive() {
        return false;
    }
}
