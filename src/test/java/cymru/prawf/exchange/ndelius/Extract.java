package cymru.prawf.exchange.ndelius;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small invented extract, written table by table. */
final class Extract {

    static final String OFFENDER =
            "OFFENDER_ID,CRN,FIRST_NAME,SURNAME,DATE_OF_BIRTH_DATE,SOFT_DELETED,CREATED_DATETIME,CURRENT_RESTRICTION,CURRENT_EXCLUSION";
    static final String CONTACT =
            "CONTACT_ID,OFFENDER_ID,CONTACT_DATE,CONTACT_START_TIME,CONTACT_TYPE_ID,ATTENDED,COMPLIED,NOTES,SOFT_DELETED,"
                    + "CREATED_DATETIME,LAST_UPDATED_DATETIME,EVENT_ID,STAFF_ID";

    private final Path directory;

    Extract(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    Extract table(String name, String header, String... rows) {
        return written(name, header + "\n" + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }

    Extract written(String name, String text, Charset charset) {
        return bytes(name, text.getBytes(charset));
    }

    Extract bytes(String name, byte[] bytes) {
        try {
            Files.write(directory.resolve(name + ".csv"), bytes);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Somebody about whom nothing is odd. */
    static String person(int id) {
        return person(id, "1980-04-05 00:00:00", 0, 0);
    }

    static String person(int id, String born, int restricted, int excluded) {
        return "%d,Z%d,Rhys,Morgan,%s,0,2016-01-04 09:00:00,%d,%d".formatted(id, id, born, restricted, excluded);
    }

    /** A contact of the kind that is no appointment. */
    static String contact(int id, int person, String date, String notes) {
        return "%d,%d,%s 00:00:00,,418,,,\"%s\",0,2016-03-01 10:00:00,2016-03-01 10:00:00,,"
                .formatted(id, person, date, notes);
    }

    static String appointment(int id, int person, String date, String time, String attended, String complied) {
        return "%d,%d,%s 00:00:00,%s,999,%s,%s,,0,2016-03-01 10:00:00,2016-03-20 10:00:00,,"
                .formatted(id, person, date, time, attended, complied);
    }
}
