package cymru.prawf.sentence.web;

import org.jspecify.annotations.Nullable;

/** What somebody puts right and, where somebody else was quicker, how theirs differs. */
public record Correction<F>(F form, @Nullable Conflict conflict) {}
