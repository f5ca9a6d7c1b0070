package cymru.prawf.caseload.web;

import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.Crumb;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Paging;
import cymru.prawf.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a case is supervised: its bands, and what was and is expected of us, as known now or on a day before.
 *
 * @param owed those of this page
 * @param total how many there are on all pages
 * @param mayRecord whether whoever looks may record what is owed
 * @param mayDecide whether they may decide on another band
 */
public record SupervisionPage(
        CaseHeader header,
        SupervisionForm form,
        FormErrors errors,
        BandStory story,
        List<Owed> owed,
        int total,
        Paging paging,
        boolean mayRecord,
        boolean mayDecide) {

    public String path() {
        return "/cases/%s/supervision".formatted(header.crn());
    }

    public List<Crumb> applied() {
        return form.applied(path());
    }

    public boolean filtered() {
        return form.all() || form.day() != null;
    }

    public @Nullable String knownAt() {
        var day = form.day();
        return day == null ? null : Words.date(day);
    }

    public List<Choice> choices() {
        return List.of(Choice.of("open", "What is open"), Choice.of("all", "All, with what came of them"));
    }

    public String count() {
        return form.all() ? Words.plural(total, "expectation") : "%s open".formatted(Words.number(total));
    }
}
