package cymru.prawf.contact.web;

import cymru.prawf.contact.EarlierNote;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.util.List;

/** The page on which a contact is recorded that nobody had booked. */
public record ContactPage(
        CaseHeader header,
        ContactForm form,
        FormErrors errors,
        List<Choice> places,
        List<Choice> officers,
        List<EarlierNote> notes) {

    public String path() {
        return "/cases/%s/contacts/new".formatted(header.crn());
    }

    public String back() {
        return "/cases/%s".formatted(header.crn());
    }
}
