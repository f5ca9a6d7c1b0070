package cymru.prawf.caseload.web;

import cymru.prawf.web.Crumb;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of a case's expectations somebody asks to see, right or wrong.
 *
 * @param show "all", or what is open
 */
public record SupervisionForm(String show, TypedDate known) {

    private static final String ALL = "all";

    public SupervisionForm {
        show = ALL.equals(show) ? ALL : "open";
        known = known == null ? TypedDate.BLANK : known;
    }

    public boolean all() {
        return show.equals(ALL);
    }

    FormErrors errors(LocalDate today) {
        var date = known.date();
        return FormErrors.none()
                .with("known", known.isBlank() ? null : known.problem("As known at"))
                .require(date == null || !date.isAfter(today), "known", "As known at must be today or in the past");
    }

    @Nullable
    LocalDate day() {
        return known.isBlank() ? null : known.date();
    }

    String address(String path) {
        return address(path, show, known);
    }

    /** What is applied, each with the address that takes it away. */
    List<Crumb> applied(String path) {
        var applied = new ArrayList<Crumb>();
        if (all()) {
            applied.add(new Crumb("Those that are settled too", address(path, "open", known)));
        }
        var date = known.date();
        if (date != null) {
            applied.add(new Crumb("As known at " + Words.date(date), address(path, show, TypedDate.BLANK)));
        }
        return applied;
    }

    private static String address(String path, String show, TypedDate known) {
        var address = UriComponentsBuilder.fromPath(path);
        if (show.equals(ALL)) {
            address.queryParam("show", show);
        }
        if (!known.isBlank()) {
            address.queryParam("known.day", known.day())
                    .queryParam("known.month", known.month())
                    .queryParam("known.year", known.year());
        }
        return address.encode().build().toUriString();
    }
}
