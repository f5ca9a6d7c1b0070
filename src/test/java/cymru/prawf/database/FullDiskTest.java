package cymru.prawf.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk is told as such, and nothing half-made is left on it. */
class FullDiskTest {

    @TempDir
    Path home;

    @Test
    void itIsRecognisedInWhatFailedBecauseOfIt() {
        assertThat(FullDisk.caused(new RuntimeException(new IOException("/x: No space left on device"))))
                .isTrue();
        assertThat(FullDisk.caused(new SQLException("could not extend file", "53100")))
                .isTrue();
        assertThat(FullDisk.caused(new IOException("Permission denied"))).isFalse();
    }

    @Test
    void thereMustBeRoomToBegin() throws Exception {
        onADiskOf(
                "20m",
                disk -> assertThatThrownBy(() -> DataDirectory.at(disk).ready())
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("The disk that holds %s is full".formatted(disk)));
    }

    @Test
    void aDiskThatFillsWhileTheDatabaseIsMadeIsTold() throws Exception {
        onADiskOf("75m", disk -> {
            var data = DataDirectory.at(disk);
            assertThatThrownBy(() -> EmbeddedDatabase.on(data, Progress.SILENT))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is full");
            assertThat(disk.resolve("database")).doesNotExist();
            assertThat(disk.resolve("database.unfinished")).doesNotExist();
        });
    }

    @Test
    void aDatabaseStartsAgainOnceThereIsRoom() throws Exception {
        onADiskOf("250m", disk -> {
            var data = DataDirectory.at(disk).ready();
            EmbeddedDatabase.on(data, Progress.SILENT).close();
            var filling = disk.resolve("filling");
            try (var out = Files.newOutputStream(filling)) {
                assertThatThrownBy(() -> {
                    while (true) {
                        out.write(new byte[1 << 16]);
                    }
                });
            }
            assertThatThrownBy(() -> EmbeddedDatabase.on(data.ready(), Progress.SILENT))
                    .hasMessageContaining("is full");
            Files.delete(filling);
            assertThatCode(() ->
                            EmbeddedDatabase.on(data.ready(), Progress.SILENT).close())
                    .doesNotThrowAnyException();
        });
    }

    private interface OnDisk {
        void run(Path disk) throws Exception;
    }

    private void onADiskOf(String size, OnDisk test) throws Exception {
        var disk = Files.createDirectory(home.resolve("disk"));
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()),
                "a small disk can only be made by root");
        try {
            test.run(disk);
        } finally {
            ran("umount", disk.toString());
        }
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
