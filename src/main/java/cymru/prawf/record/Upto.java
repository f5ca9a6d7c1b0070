package cymru.prawf.record;

/**
 * How far somebody has come who follows the record: everything up to this is theirs. In this order it is complete, as far as
 * finished transactions go; positions alone are not, because they are given before.
 */
public record Upto(long writtenIn, long position) {

    public static final Upto NOTHING = new Upto(0, 0);
}
