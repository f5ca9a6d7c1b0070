package cymru.prawf.staff;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An officer's place in a team over a period, with its grade and its part of full time (1 is a full week). */
public record Post(StaffCode officer, String team, Grade grade, BigDecimal fte, Period valid) {

    public Post {
        if (fte.signum() <= 0 || fte.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A post is more than 0 and at most 1 of full time, not " + fte);
        }
    }

    /** The same work in another team; it takes the rest of the post's period. */
    Post movedTo(String otherTeam, LocalDate from) {
        if (otherTeam.equals(team)) {
            throw new RuleBroken("The officer already works in this team");
        }
        if (!from.isAfter(valid.from())) {
            throw new RuleBroken("The officer has worked in this team since %s. Choose a later date"
                    .formatted(Words.date(valid.from())));
        }
        if (!valid.includes(from)) {
            throw new RuleBroken("The officer does not work in this team on %s".formatted(Words.date(from)));
        }
        return new Post(officer, otherTeam, grade, fte, new Period(from, valid.to()));
    }
}
