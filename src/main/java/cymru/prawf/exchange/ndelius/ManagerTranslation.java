package cymru.prawf.exchange.ndelius;

import cymru.prawf.allocation.AllocationRows;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.OfficerChanged;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OFFENDER_MANAGER: who held the case. In nDelius one manager ends on the day on which the next begins; here nobody has two on one day,
 * so a span ends on the day before the next begins, and one that has no day left holds no case.
 */
final class ManagerTranslation implements Translation {

    private record Span(
            CaseRow row, LocalDate from, @Nullable LocalDate to) {}

    @Override
    public void translate(SourceCase source, Draft draft) {
        var holdings = new ArrayList<Holding>();
        CaseRow former = null;
        for (var span : withoutOverlap(source)) {
            holdings.add(add(draft, span, former));
            former = span.row();
        }
        draft.whole("OFFENDER_MANAGER", batch -> AllocationRows.addAll(batch, source.crn(), holdings));
    }

    private static List<Span> withoutOverlap(SourceCase source) {
        var rows = source.rows("OFFENDER_MANAGER").stream()
                .filter(row -> row.date("ALLOCATION_DATE") != null)
                .sorted(Comparator.comparing((CaseRow row) -> row.happened().at())
                        .thenComparing(row -> row.localId().length())
                        .thenComparing(CaseRow::localId))
                .toList();
        var spans = new ArrayList<Span>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var from = row.happened().day();
            var to = row.until("ALLOCATION_DATE", "END_DATE");
            var next = i + 1 < rows.size() ? rows.get(i + 1).happened().day() : null;
            if (next != null && !next.isAfter(from)) {
                row.found("ALLOCATION_DATE", Treatment.OVERLAP_EMPTIED);
            } else if (next != null && (to == null || !to.isBefore(next))) {
                row.found("END_DATE", Treatment.OVERLAP_SHORTENED);
                spans.add(new Span(row, from, next.minusDays(1)));
            } else {
                spans.add(new Span(row, from, to));
            }
        }
        return spans;
    }

    private static Holding add(Draft draft, Span span, @Nullable CaseRow former) {
        var row = span.row();
        var staff = row.staff();
        var officer = staff.officer(manager(row));
        var team = staff.team(team(row), row.text("PROBATION_AREA_ID"));
        var provider = staff.provider(row.text("PROBATION_AREA_ID"));
        var reason = former == null ? ReasonForChange.INITIAL_ALLOCATION : ReasonForChange.OTHER;
        var words = former == null
                ? ""
                : row.code("ALLOCATION_REASON_ID").map(Code::words).orElseGet(() -> unknown(row));
        var holding = new Holding(
                row.crn(),
                officer,
                team,
                provider,
                new Period(span.from(), span.to()),
                reason,
                words,
                true,
                row.enteredBy(),
                row.entered());
        var changed = new OfficerChanged(
                officer.value(),
                staff.officerName(manager(row)),
                null,
                team,
                staff.teamName(team(row)),
                provider,
                Staff.kind(provider),
                former == null ? null : staff.officer(manager(former)).value(),
                former == null ? null : staff.officerName(manager(former)),
                former == null ? null : staff.teamName(team(former)),
                reason,
                true,
                words);
        draft.add(row, changed, row.happened(), "allocation:" + row.crn(), Entry.Rows.NONE);
        return holding;
    }

    private static String manager(CaseRow row) {
        return row.has("ALLOCATION_STAFF_ID") ? row.text("ALLOCATION_STAFF_ID") : row.text("STAFF_EMPLOYEE_ID");
    }

    private static String team(CaseRow row) {
        return row.has("TEAM_ID") ? row.text("TEAM_ID") : row.text("TRUST_PROVIDER_TEAM_ID");
    }

    private static String unknown(CaseRow row) {
        return "nDelius allocation reason %s (unknown)".formatted(row.text("ALLOCATION_REASON_ID"));
    }
}
