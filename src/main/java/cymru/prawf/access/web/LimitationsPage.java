package cymru.prawf.access.web;

import cymru.prawf.access.LimitedAccess.Limitation;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Paging;
import java.util.List;

/** Which records are limited, and a form to limit another. CRNs only: an administrator opens no record. */
public record LimitationsPage(
        List<Limitation> limitations,
        int total,
        String searched,
        Paging paging,
        LimitationForm form,
        FormErrors errors) {

    public String whom(Limitation limitation) {
        return limitation.userName() == null ? "Nobody, until it is put right" : limitation.userName();
    }
}
