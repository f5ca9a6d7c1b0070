package cymru.prawf.exchange.ndelius.web;

import cymru.prawf.exchange.ndelius.ProblemGroup;
import cymru.prawf.exchange.ndelius.ProblemLine;
import cymru.prawf.web.Paging;
import java.util.List;

/** The rows with one sort of problem. */
public record ProblemsPage(int run, ProblemGroup group, List<ProblemLine> lines, Paging paging) {

    /** "CONTACT, STAFF_ID". */
    public String where() {
        return group.column().isEmpty() ? group.file() : group.file() + ", " + group.column();
    }
}
