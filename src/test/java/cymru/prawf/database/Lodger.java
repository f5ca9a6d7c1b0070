package cymru.prawf.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** Another program on the same data directory, which writes numbers and says each that has been acknowledged. */
final class Lodger {

    private Lodger() {}

    static void main(String[] words) throws Exception {
        var database = EmbeddedDatabase.on(DataDirectory.at(Path.of(words[0])).ready(), Progress.SILENT);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number int)");
            for (int number = 1; true; number++) {
                statement.execute("insert into written values (%d)".formatted(number));
                System.out.println("acknowledged " + number);
                System.out.flush();
            }
        }
    }
}
