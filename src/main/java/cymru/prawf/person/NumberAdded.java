package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Another organisation knows a person by this number. */
@Kind(value = "person.number-added/1", heading = Heading.PERSON)
public record NumberAdded(String what, String number) implements Fact {

    @Override
    public String sentence() {
        return "%s recorded: %s".formatted(what, number);
    }
}
