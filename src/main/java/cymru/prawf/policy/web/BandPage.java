package cymru.prawf.policy.web;

import cymru.prawf.policy.Band;
import cymru.prawf.policy.Draft;
import cymru.prawf.staff.Grade;
import cymru.prawf.web.FormErrors;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the people of one band are supervised, to be changed. */
public record BandPage(
        Draft draft,
        Band band,
        BandForm form,
        FormErrors errors,
        @Nullable Conflict conflict) {

    public String path() {
        return DraftDesk.path(draft.id());
    }

    public List<Grade> grades() {
        return Stream.of(Grade.values()).filter(Grade::holdsCases).toList();
    }
}
