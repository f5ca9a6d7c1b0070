package cymru.prawf.staff.web;

import cymru.prawf.staff.Member;
import cymru.prawf.staff.Office;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A team on a day: who is in it and where it sees people. */
public record TeamPage(
        PlacedTeam team,
        @Nullable Officer manager,
        List<Member> members,
        List<Office> offices,
        LocalDate day,
        LocalDate today) {

    public String belongsTo() {
        return Stream.of(team.clusterName(), team.localDeliveryUnitName(), team.providerName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public String asAt() {
        return day.equals(today) ? "Today, " + Words.date(day) : "As at " + Words.date(day);
    }

    public String places() {
        return day.equals(today) ? "/places" : "/places?on=" + day;
    }

    /** Like "8 officers, 7.40 full-time equivalents". */
    public String staffing() {
        var fte = members.stream().map(Member::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
        return "%s, %s full-time equivalents".formatted(Words.plural(members.size(), "officer"), fte.toPlainString());
    }

    /** Where people are seen, with what somebody who books needs to know of the place. */
    public static String of(Office office) {
        return Stream.of(office.address(), office.postcode(), office.phone())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public static String access(Office office) {
        return office.stepFree() == null ? "Not known" : office.stepFree() ? "Step free" : "Steps";
    }
}
