package cymru.prawf.policy.web;

import cymru.prawf.policy.Changes;
import cymru.prawf.policy.Draft;
import cymru.prawf.policy.Fault;
import cymru.prawf.web.FormErrors;
import java.util.List;

/**
 * Making a draft count.
 *
 * @param replaces the version that counts until then
 * @param since what changes from that version
 * @param blocking the faults that are to be mended first
 */
public record PublicationPage(
        Draft draft, PublicationForm form, FormErrors errors, String replaces, Changes since, List<Fault> blocking) {

    public String path() {
        return DraftDesk.path(draft.id());
    }
}
