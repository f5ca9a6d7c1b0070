package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody came onto the record. */
@Kind(value = "person.registered/1", heading = Heading.PERSON)
public record PersonRegistered(String name, @Nullable LocalDate birthDate) implements Fact {

    @Override
    public String sentence() {
        return birthDate == null
                ? "Added to the record as %s".formatted(name)
                : "Added to the record as %s, born %s".formatted(name, Said.day(birthDate));
    }
}
