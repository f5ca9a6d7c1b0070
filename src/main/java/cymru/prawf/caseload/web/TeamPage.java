package cymru.prawf.caseload.web;

import cymru.prawf.caseload.TeamBoard.Managed;
import cymru.prawf.caseload.TeamBoard.Member;
import cymru.prawf.staff.Absence;
import cymru.prawf.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A manager's first page: who is away, whose work is uncovered, and what each officer holds and owes. */
public record TeamPage(LocalDate today, Map<Managed, List<Member>> teams, int outsideOpenings) {

    public List<Member> uncovered(List<Member> members) {
        return members.stream().filter(Member::uncovered).toList();
    }

    public List<Member> away(List<Member> members) {
        return members.stream().filter(Member::away).toList();
    }

    /** What the table counts, and of what. */
    public String caption(Managed team, List<Member> members) {
        int cases = members.stream().mapToInt(Member::cases).sum();
        var fte = members.stream().map(Member::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
        var each = fte.signum() == 0 || cases == 0 // a court team holds none, and 0.0 would look like a finding
                ? ""
                : "; %s cases a full-time equivalent"
                        .formatted(BigDecimal.valueOf(cases).divide(fte, 1, RoundingMode.HALF_UP));
        return "%s, %s: %s, %s full-time equivalent%s"
                .formatted(
                        team.name(),
                        Words.date(today),
                        Words.plural(cases, "case"),
                        fte.stripTrailingZeros().toPlainString(),
                        each);
    }

    public String away(Member member) {
        var kind =
                Absence.Kind.valueOf(Objects.requireNonNull(member.absence())).label();
        var until = member.awayUntil() == null ? "" : " until " + Words.date(member.awayUntil());
        return kind + until + (member.covers() == null ? ". No cover" : ". Covered by " + member.covers());
    }
}
