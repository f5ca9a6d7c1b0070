package cymru.prawf.exchange.events.web;

import cymru.prawf.exchange.events.Addresses;
import cymru.prawf.record.Heading;
import cymru.prawf.web.FormErrors;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** Somebody who is to be sent facts, right or wrong. */
public record SubscriptionForm(
        String onceAs, String name, String address, Set<Heading> headings, boolean fromTheBeginning) {

    static final String NOTHING_CHOSEN = "Select what is sent";

    public SubscriptionForm {
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
        name = name == null ? "" : name.strip();
        address = address == null ? "" : address.strip();
        headings = headings == null ? Set.of() : headings;
    }

    static SubscriptionForm blank() {
        return new SubscriptionForm("", "", "", Set.of(), false);
    }

    /** The same when the form is sent twice, and so the same secret; nobody else can guess it. */
    UUID id() {
        return UUID.nameUUIDFromBytes((onceAs + " " + address).getBytes(StandardCharsets.UTF_8));
    }

    FormErrors errors(Addresses addresses) {
        return FormErrors.none()
                .require(!name.isEmpty(), "name", "Enter who receives it")
                .require(name.length() <= 100, "name", "Who receives it must be 100 characters or fewer")
                .with("address", address.isEmpty() ? "Enter the address it is sent to" : addresses.problem(address))
                .require(!headings.isEmpty(), "headings", NOTHING_CHOSEN);
    }
}
