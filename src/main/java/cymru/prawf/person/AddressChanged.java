package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A person came to live, or can be found, at an address. */
@Kind(value = "person.address-changed/1", heading = Heading.PERSON)
public record AddressChanged(String address, AddressUse use, String type, boolean noFixedAbode) implements Fact {

    @Override
    public String sentence() {
        if (noFixedAbode) {
            return address;
        }
        return switch (use) {
            case MAIN -> "Main address is now %s".formatted(address);
            case OTHER -> "Another address: %s".formatted(address);
        };
    }

    @Override
    public String note() {
        return type;
    }
}
