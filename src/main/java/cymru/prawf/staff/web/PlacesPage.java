package cymru.prawf.staff.web;

import cymru.prawf.staff.Part;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Paging;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;

/** The organisation as it is drawn, some providers a page. */
public record PlacesPage(
        LocalDate day, LocalDate today, TypedDate typed, List<Part> providers, Paging paging, FormErrors errors) {

    static String path(LocalDate day, LocalDate today) {
        return "/places" + (day.equals(today) ? "" : "?on=" + day);
    }

    /** The day as it stands in links to teams, so that one goes on looking at the same day. */
    public String query() {
        return day.equals(today) ? "" : "?on=" + day;
    }

    public String asAt() {
        return day.equals(today) ? "Today, " + Words.date(day) : "As at " + Words.date(day);
    }
}
