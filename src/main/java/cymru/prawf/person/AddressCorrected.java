package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** An address had been recorded wrongly; this is how it should have been. */
@Kind(value = "person.address-corrected/1", heading = Heading.PERSON)
public record AddressCorrected(String address, AddressUse use, String type, boolean noFixedAbode, String reason)
        implements Fact {

    @Override
    public String sentence() {
        return "%s corrected: %s".formatted(use.label(), address);
    }

    @Override
    public String note() {
        return reason;
    }
}
