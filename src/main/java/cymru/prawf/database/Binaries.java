package cymru.prawf.database;

import cymru.prawf.kernel.Sha256;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** Unpacks the programs of PostgreSQL 18 from the jar they travel in. */
final class Binaries {

    static final int MAJOR = 18;

    private Binaries() {}

    /** Where they are, unpacked the first time. */
    static Path in(DataDirectory data, Progress progress) throws IOException {
        var packed = packed();
        var directory = data.path().resolve("postgresql-%d-%s".formatted(MAJOR, fingerprint(packed)));
        if (!Files.isDirectory(directory)) {
            progress.tell("Unpacking PostgreSQL");
            var unfinished = data.path().resolve("postgresql.unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            try {
                unpack(packed, unfinished);
            } catch (IOException failure) {
                FileSystemUtils.deleteRecursively(unfinished);
                throw failure;
            }
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return directory;
    }

    private static byte[] packed() throws IOException {
        var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        try (InputStream in =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return in.readAllBytes();
        } catch (IllegalStateException none) {
            throw new CannotStart(
                    "Prawf carries no PostgreSQL for %s on %s; install PostgreSQL 18 and name it with --database-url."
                            .formatted(system, System.getProperty("os.arch")),
                    none);
        }
    }

    private static String fingerprint(byte[] packed) {
        return HexFormat.of().formatHex(Sha256.digest().digest(packed), 0, 4);
    }

    private static void unpack(byte[] packed, Path directory) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(packed))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = directory.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    if ((entry.getMode() & 0100) != 0) {
                        file.toFile().setExecutable(true, false);
                    }
                }
            }
        }
    }
}
