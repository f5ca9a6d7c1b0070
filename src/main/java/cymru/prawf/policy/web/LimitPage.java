package cymru.prawf.policy.web;

import cymru.prawf.policy.Draft;
import cymru.prawf.policy.Limit;
import cymru.prawf.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** One time limit of a draft, to be changed. */
public record LimitPage(
        Draft draft,
        Limit limit,
        LimitForm form,
        FormErrors errors,
        @Nullable Conflict conflict) {

    public String path() {
        return DraftDesk.path(draft.id());
    }
}
