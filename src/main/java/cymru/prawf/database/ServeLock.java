package cymru.prawf.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sees to it that one Prawf serves a data directory, and tells a second one where the first is. */
public final class ServeLock implements AutoCloseable {

    private final UseLock lock;
    private final Path address;

    private ServeLock(UseLock lock, Path address) {
        this.lock = lock;
        this.address = address;
    }

    public static ServeLock on(DataDirectory data) {
        var address = data.path().resolve("serving-at");
        try {
            var lock = UseLock.of(data.lock("serving"));
            if (lock.aloneAtOnce()) {
                Files.deleteIfExists(address);
                return new ServeLock(lock, address);
            }
            lock.close();
            throw new CannotStart(
                    "Prawf already serves %s%s; stop that one first, or name another directory with --data."
                            .formatted(data, Files.exists(address) ? " at " + Files.readString(address) : ""));
        } catch (IOException failure) {
            throw FullDisk.caused(failure)
                    ? FullDisk.under(data.path(), failure)
                    : new CannotStart("Prawf cannot use its data directory %s: %s.".formatted(data, failure), failure);
        }
    }

    public void tell(String url) {
        try {
            Files.writeString(address, url);
        } catch (IOException unimportant) {
            // Only the words for a second one would be shorter.
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(address);
        lock.close();
    }
}
