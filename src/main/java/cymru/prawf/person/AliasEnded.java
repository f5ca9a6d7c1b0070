package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A person no longer goes by another name. */
@Kind(value = "person.alias-ended/1", heading = Heading.PERSON)
public record AliasEnded(String name, String reason) implements Fact {

    @Override
    public String sentence() {
        return "No longer known as %s".formatted(name);
    }

    @Override
    public String note() {
        return reason;
    }
}
