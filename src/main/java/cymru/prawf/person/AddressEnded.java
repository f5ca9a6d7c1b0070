package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A person left an address. */
@Kind(value = "person.address-ended/1", heading = Heading.PERSON)
public record AddressEnded(String address, AddressUse use, String reason) implements Fact {

    @Override
    public String sentence() {
        return "No longer at %s".formatted(address);
    }

    @Override
    public String note() {
        return reason;
    }
}
