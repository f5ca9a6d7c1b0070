package cymru.prawf.access.web;

import cymru.prawf.access.LimitedAccess.Limitation;
import cymru.prawf.kernel.Crn;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which records are limited, and a form to limit another. CRNs only: an administrator opens no record. */
public record LimitationsPage(
        List<Limitation> limitations,
        int total,
        @Nullable Crn lookedFor,
        Paging paging,
        LimitationForm form,
        FormErrors errors) {

    public String searched() {
        return lookedFor == null ? "" : lookedFor.value();
    }

    public String whom(Limitation limitation) {
        return limitation.userName() == null ? "Nobody, until it is put right" : limitation.userName();
    }
}
