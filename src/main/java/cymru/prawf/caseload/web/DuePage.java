package cymru.prawf.caseload.web;

import cymru.prawf.caseload.Urgency;
import cymru.prawf.kernel.Crn;
import cymru.prawf.policy.Band;
import cymru.prawf.web.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody for whom something of one urgency is to be done, a page at a time. */
public record DuePage(LocalDate today, Group group, boolean covering, Paging paging) {

    /** Somebody for whom something is to be done, with all of it. */
    public record Person(
            Crn crn,
            String name,
            String officer,
            @Nullable Band band,
            @Nullable Instant next,
            List<Owed> owed) {

        /** Like "contact every 15 to 20 working days"; empty without a band. */
        public String often() {
            return band == null ? "" : Often.words(band);
        }
    }

    /** People of one urgency, and how many there are beside those shown. */
    public record Group(Urgency urgency, List<Person> people, int inAll) {

        public boolean more() {
            return inAll > people.size();
        }
    }
}
