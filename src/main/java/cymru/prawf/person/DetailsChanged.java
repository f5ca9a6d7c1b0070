package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/**
 * Something that is known about a person changed, in words.
 *
 * @param sensitive whether what it was and is stays closed until somebody asks
 */
@Kind(value = "person.details-changed/1", heading = Heading.PERSON)
public record DetailsChanged(String field, String from, String to, boolean sensitive) implements Fact {

    @Override
    public String sentence() {
        if (sensitive) {
            return "%s changed".formatted(field);
        }
        if (from.isEmpty()) {
            return "%s recorded: %s".formatted(field, to);
        }
        return to.isEmpty()
                ? "%s removed; it was %s".formatted(field, from)
                : "%s changed from %s to %s".formatted(field, from, to);
    }

    @Override
    public String note() {
        return sensitive ? "From: %s\nTo: %s".formatted(Said.orNothing(from), Said.orNothing(to)) : "";
    }
}
