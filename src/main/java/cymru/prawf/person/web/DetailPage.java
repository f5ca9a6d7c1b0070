package cymru.prawf.person.web;

import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * A form about a dated detail.
 *
 * @param calledName what one calls the person
 * @param correcting whether one that is on the record is put right
 * @param meanwhile what somebody else did to it since the form was opened
 */
public record DetailPage<F extends DetailForm<?>>(
        CaseHeader header,
        String calledName,
        F form,
        FormErrors errors,
        boolean correcting,
        @Nullable Meanwhile meanwhile) {

    /** Who put it right first and when, how it stands now, and which version that is. */
    public record Meanwhile(String title, String now, int version) {}

    public String back() {
        return "/cases/%s/person".formatted(header.crn());
    }

    public @Nullable String version() {
        if (meanwhile != null) {
            return "" + meanwhile.version();
        }
        return correcting ? "" + form.version() : null;
    }
}
