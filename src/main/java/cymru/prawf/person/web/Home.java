package cymru.prawf.person.web;

import cymru.prawf.person.AddressUse;
import java.util.List;

/** An address on the page of a person, and who else lives there. */
public record Home(AddressUse use, Entry address, List<Entry> others, String addOther) {

    Home current() {
        return new Home(
                use, address, others.stream().filter(entry -> !entry.over()).toList(), addOther);
    }
}
