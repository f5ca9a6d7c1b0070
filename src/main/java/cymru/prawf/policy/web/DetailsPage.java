package cymru.prawf.policy.web;

import cymru.prawf.policy.Draft;
import cymru.prawf.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** What a draft is called and where it comes from, to be changed. */
public record DetailsPage(
        Draft draft,
        DetailsForm form,
        FormErrors errors,
        @Nullable Conflict conflict) {

    public String path() {
        return DraftDesk.path(draft.id());
    }
}
