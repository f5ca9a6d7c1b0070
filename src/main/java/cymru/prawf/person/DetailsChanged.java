package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/**
 * Something that is known about a person changed, in words.
 *
 * @param version which version of the person this change made
 */
@Kind(value = "person.details-changed/1", heading = Heading.PERSON)
public record DetailsChanged(PersonDetail field, String from, String to, int version) implements Fact {

    @Override
    public String sentence() {
        if (field.sensitive()) {
            return "%s changed".formatted(field.label());
        }
        if (from.isEmpty()) {
            return "%s recorded: %s".formatted(field.label(), to);
        }
        return to.isEmpty()
                ? "%s removed; it was %s".formatted(field.label(), from)
                : "%s changed from %s to %s".formatted(field.label(), from, to);
    }

    @Override
    public String note() {
        return field.sensitive() ? "From: %s\nTo: %s".formatted(Said.orNothing(from), Said.orNothing(to)) : "";
    }

    @Override
    public boolean sensitive() {
        return field.sensitive();
    }
}
