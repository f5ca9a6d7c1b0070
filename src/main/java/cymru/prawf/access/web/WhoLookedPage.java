package cymru.prawf.access.web;

import cymru.prawf.access.ReasonsForAccess.Reason;
import cymru.prawf.access.WhoLooked.Visit;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Words;
import java.util.ArrayList;
import java.util.List;

/** Who opened a person's record in the last days: outsiders and refusals first, then the team. */
public record WhoLookedPage(CaseHeader header, int days, List<Visit> visits) {

    public List<Visit> outsiders() {
        return visits.stream()
                .filter(visit -> visit.outside() || visit.refused() > 0)
                .toList();
    }

    public List<Visit> team() {
        return visits.stream()
                .filter(visit -> !visit.outside() && visit.refused() == 0)
                .toList();
    }

    /** How often and when, and what came of it. */
    public String what(Visit visit) {
        var what = new ArrayList<String>();
        if (visit.opened() > 0) {
            what.add("opened " + Words.plural(visit.opened(), "page"));
        }
        if (visit.changed() > 0) {
            what.add("made " + Words.plural(visit.changed(), "change"));
        }
        if (visit.refused() > 0) {
            what.add("was refused " + Words.plural(visit.refused(), "time"));
        }
        if (what.isEmpty()) {
            what.add("was asked for a reason and gave none");
        }
        var said = Words.list(what);
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    public String when(Visit visit) {
        var first = Words.time(visit.first());
        var last = Words.time(visit.last());
        return first.equals(last) ? first : first + " to " + last;
    }

    public String reason(Visit visit) {
        if (visit.reason() == null) {
            return visit.outside() ? "None given" : "In the team";
        }
        var parts = visit.reason().split(": ", 2);
        var label = Reason.valueOf(parts[0]).label();
        return parts.length == 1 ? label : label + ": " + parts[1];
    }
}
