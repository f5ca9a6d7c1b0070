package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person goes or went by another name. */
@Kind(value = "person.alias-added/1", heading = Heading.PERSON)
public record AliasAdded(String name, @Nullable LocalDate birthDate) implements Fact {

    @Override
    public String sentence() {
        return birthDate == null
                ? "Also known as %s".formatted(name)
                : "Also known as %s, born %s".formatted(name, Said.day(birthDate));
    }
}
