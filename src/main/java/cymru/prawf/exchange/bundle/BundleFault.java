package cymru.prawf.exchange.bundle;

import cymru.prawf.kernel.RuleBroken;

/** Something in a bundle that keeps all of it out: the file, the line where there is one, and what to do. */
final class BundleFault extends RuleBroken {

    private BundleFault(String message) {
        super(message);
    }

    static BundleFault of(String file, String words, Object... about) {
        return new BundleFault("%s: %s".formatted(file, words.formatted(about)));
    }

    static BundleFault at(String file, long line, String words, Object... about) {
        return new BundleFault("%s, line %d: %s".formatted(file, line, words.formatted(about)));
    }
}
