package cymru.prawf.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A lock on a file that the system gives back when a process ends, however it ends. */
final class UseLock implements AutoCloseable {

    private final FileChannel file;
    private @Nullable FileLock lock;

    private UseLock(FileChannel file) {
        this.file = file;
    }

    static UseLock of(Path path) throws IOException {
        return new UseLock(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Waits until nobody holds it alone. */
    UseLock together() throws IOException {
        lock = file.lock(0, Long.MAX_VALUE, true);
        return this;
    }

    /** Waits until nobody else holds it. */
    UseLock alone() throws IOException {
        lock = file.lock();
        return this;
    }

    boolean aloneAtOnce() throws IOException {
        lock = file.tryLock();
        return lock != null;
    }

    /** Gives it back; false when there was none. */
    boolean release() throws IOException {
        if (lock == null) {
            return false;
        }
        lock.release();
        lock = null;
        return true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
