package cymru.prawf.record;

import cymru.prawf.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Holds the facts, in the order in which they were written, against the seals, and stops at the first that does not fit. */
final class SealCheck {

    /** A seal as it is stored. */
    record Seal(long number, byte[] entries, byte[] hash) {}

    private static final int ENTRY = 16;

    /** The seals, each found by the number of the one before it; none after the last. */
    interface Chain {
        @Nullable
        Seal after(long number);
    }

    private final Chain seals;
    private byte[] previous = new byte[0];
    private @Nullable Seal seal;
    private ByteBuffer entries = ByteBuffer.allocate(0);
    private MessageDigest content = Sha256.digest();
    private @Nullable String fault;
    private long sealed;
    private long proved;

    SealCheck(Chain seals) {
        this.seals = seals;
        next();
    }

    /** Takes the next fact; false when there is nothing more to learn. */
    boolean take(long position, String what, String words) {
        if (fault != null) {
            return false;
        }
        if (seal == null) {
            fault = "Fact %d (%s) was slipped in after it was sealed".formatted(position, what);
            return false;
        }
        long expected = entries.getLong();
        var print = Sha256.digest().digest(words.getBytes(StandardCharsets.UTF_8));
        var sealedPrint = new byte[ENTRY - Long.BYTES];
        entries.get(sealedPrint);
        if (expected != position) {
            fault = stillToCome(position)
                    ? "Fact %d was removed after it was sealed in seal %d".formatted(expected, seal.number())
                    : "Fact %d (%s) was slipped in before fact %d, which was sealed in seal %d"
                            .formatted(position, what, expected, seal.number());
            return false;
        }
        if (!ByteBuffer.wrap(print, 0, sealedPrint.length).equals(ByteBuffer.wrap(sealedPrint))) {
            fault = "Fact %d (%s) was altered after it was sealed in seal %d".formatted(position, what, seal.number());
            return false;
        }
        content.update(print);
        sealed++;
        if (!entries.hasRemaining()) {
            close(seal);
        }
        return fault == null;
    }

    /** After the last fact: whether any that were sealed are missing. */
    void end() {
        if (fault == null && seal != null) {
            fault = "Fact %d was removed after it was sealed in seal %d".formatted(entries.getLong(), seal.number());
        }
    }

    Proof proof(long unsealed) {
        return new Proof(proved, sealed, unsealed, HexFormat.of().formatHex(previous), fault);
    }

    private void close(Seal seal) {
        var hash = Sha256.digest();
        hash.update(previous);
        hash.update(content.digest());
        if (!MessageDigest.isEqual(hash.digest(), seal.hash())) {
            fault = "Seal %d was altered: its facts fit it, and its hash does not".formatted(seal.number());
            return;
        }
        previous = seal.hash();
        proved++;
        next();
    }

    private void next() {
        seal = seals.after(seal == null ? Long.MIN_VALUE : seal.number());
        entries = ByteBuffer.wrap(seal == null ? new byte[0] : seal.entries());
        content = Sha256.digest();
    }

    private boolean stillToCome(long position) {
        for (var rest = entries.duplicate(); rest.remaining() >= ENTRY; rest.position(rest.position() + Long.BYTES)) {
            if (rest.getLong() == position) {
                return true;
            }
        }
        return false;
    }
}
