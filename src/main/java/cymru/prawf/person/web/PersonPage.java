package cymru.prawf.person.web;

import cymru.prawf.person.AsImported;
import cymru.prawf.person.Ethnicities;
import cymru.prawf.person.OtherNumber;
import cymru.prawf.person.Person;
import cymru.prawf.person.PersonDetail;
import cymru.prawf.web.CaseHeader;
import java.util.List;

/**
 * Who somebody is, how to reach them, how they live, who is around them.
 *
 * @param mayChange whether whoever reads it may change it
 */
public record PersonPage(
        CaseHeader header,
        Person person,
        Ethnicities ethnicities,
        Known known,
        List<Entry> past,
        List<OtherNumber> otherNumbers,
        List<AsImported> asImported,
        boolean mayChange) {

    public String path() {
        return "/cases/%s/person".formatted(header.crn());
    }

    public String path(PersonDetail.Section section) {
        return "%s/details/%s".formatted(path(), section.name());
    }

    public String words(PersonDetail detail) {
        return detail.inWords(detail.of(person), ethnicities);
    }

    /** As a telephone is told: figures, and perhaps a plus before them. */
    public static String tel(String phone) {
        return "tel:" + phone.replace("(0)", "").replaceAll("[^0-9+]", "");
    }
}
