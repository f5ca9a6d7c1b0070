package cymru.prawf.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the embedded database's owner: made once, readable only by who runs Prawf. */
final class OwnerPassword {

    private OwnerPassword() {}

    static String makeIn(Path file) throws IOException {
        if (Files.exists(file)) {
            return readFrom(file);
        }
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, asFileAttribute(fromString("rw-------")));
        Files.writeString(unfinished, HexFormat.of().formatHex(random));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return readFrom(file);
    }

    static String readFrom(Path file) throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException lost) {
            throw new CannotStart(
                    "The database's password is missing: bring back the file %s from a copy of the data directory."
                            .formatted(file),
                    lost);
        }
    }
}
