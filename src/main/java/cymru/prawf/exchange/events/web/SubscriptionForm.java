package cymru.prawf.exchange.events.web;

import cymru.prawf.exchange.events.Addresses;
import cymru.prawf.web.FormErrors;

/** Somebody who is to be sent facts, right or wrong. */
public record SubscriptionForm(String name, String address, boolean fromTheBeginning) {

    static final SubscriptionForm BLANK = new SubscriptionForm("", "", false);

    public SubscriptionForm {
        name = name == null ? "" : name.strip();
        address = address == null ? "" : address.strip();
    }

    FormErrors errors(Addresses addresses) {
        return FormErrors.none()
                .require(!name.isEmpty(), "name", "Enter who receives it")
                .require(name.length() <= 100, "name", "Who receives it must be 100 characters or fewer")
                .with("address", address.isEmpty() ? "Enter the address it is sent to" : addresses.problem(address));
    }
}
