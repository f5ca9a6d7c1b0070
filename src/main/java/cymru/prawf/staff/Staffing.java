package cymru.prawf.staff;

import cymru.prawf.kernel.StaffCode;
import cymru.prawf.web.Words;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many people work somewhere on a day, and how much time they have between them.
 *
 * <p>Officers and full-time equivalents are both given, because figures for one have been read as figures for the other: the
 * report has about 60 cases per officer and 44.45 per full-time equivalent of the same staff.
 */
public record Staffing(Set<StaffCode> officers, int posts, BigDecimal fte, BigDecimal practitioners) {

    public static final Staffing NONE = new Staffing(Set.of(), 0, BigDecimal.ZERO, BigDecimal.ZERO);

    public Staffing {
        officers = Set.copyOf(officers);
    }

    static Staffing of(Post post) {
        return new Staffing(
                Set.of(post.officer()), 1, post.fte(), post.grade().isPractitioner() ? post.fte() : BigDecimal.ZERO);
    }

    /** Somebody who has posts in both is one officer. */
    Staffing plus(Staffing other) {
        var both = new HashSet<>(officers);
        both.addAll(other.officers);
        return new Staffing(both, posts + other.posts, fte.add(other.fte), practitioners.add(other.practitioners));
    }

    static Staffing sum(List<Staffing> all) {
        return all.stream().reduce(NONE, Staffing::plus);
    }

    /** Like "49 officers in 51 posts, 47.20 full-time equivalents, 35.21 of them POs and PSOs". */
    public String inWords() {
        if (posts == 0) {
            return "Nobody in post";
        }
        return "%s in %s, %s full-time equivalents, %s of them POs and PSOs"
                .formatted(
                        Words.plural(officers.size(), "officer"),
                        Words.plural(posts, "post"),
                        fte.toPlainString(),
                        practitioners.signum() == 0 ? "none" : practitioners.toPlainString());
    }
}
