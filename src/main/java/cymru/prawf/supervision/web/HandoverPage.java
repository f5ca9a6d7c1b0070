package cymru.prawf.supervision.web;

import cymru.prawf.supervision.Handover;
import cymru.prawf.supervision.HandoverSheet;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.FormErrors;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The handover of a case: what the record says, what was written and asked, and what this reader may add.
 *
 * @param form null where this reader does not write the note
 * @param mayAccept whether this reader has received the case and its note waits for them
 */
public record HandoverPage(
        CaseHeader header,
        LocalDate today,
        @Nullable Handover handover,
        HandoverSheet sheet,
        @Nullable HandoverForm form,
        boolean mayAccept,
        String question,
        FormErrors errors) {

    public String path() {
        return "/cases/%s/handover".formatted(header.crn());
    }
}
