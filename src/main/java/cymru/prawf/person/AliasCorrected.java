package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another name had been recorded wrongly; this is how it should have been. */
@Kind(value = "person.alias-corrected/1", heading = Heading.PERSON)
public record AliasCorrected(String name, @Nullable LocalDate birthDate, String reason) implements Fact {

    @Override
    public String sentence() {
        return "Other name corrected: %s".formatted(name);
    }

    @Override
    public String note() {
        return reason;
    }
}
