package cymru.prawf.caseload.web;

import static java.util.stream.Collectors.joining;

import cymru.prawf.caseload.AwayToday.Away;
import cymru.prawf.caseload.Decisions;
import cymru.prawf.caseload.Decisions.DecidedBand;
import cymru.prawf.caseload.Decisions.Proposed;
import cymru.prawf.caseload.Decisions.Undecided;
import cymru.prawf.caseload.MorningBoard;
import cymru.prawf.caseload.MorningBoard.Oversight;
import cymru.prawf.caseload.MorningBoard.Owed;
import cymru.prawf.caseload.Strength;
import cymru.prawf.caseload.TeamBoard.Managed;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.staff.Absence;
import cymru.prawf.web.Column;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The morning meeting of a manager's teams on one sheet. */
public record BoardPage(
        LocalDate today,
        List<Managed> teams,
        List<Away> away,
        List<Oversight> oversight,
        List<Owed> owed,
        List<Undecided> undecided,
        List<Proposed> proposed,
        List<DecidedBand> overrides,
        long minutesDue,
        Strength strength,
        Sort sort) {

    /** By what the officers are sorted. By name unless asked: they are not to be ranked. */
    public enum Sort {
        OFFICER(Comparator.comparing(Owed::name)),
        CASES(Comparator.comparing(Owed::cases).reversed()),
        OVERDUE(Comparator.comparing(Owed::casesOverdue).reversed());

        private final Comparator<Owed> order;

        Sort(Comparator<Owed> order) {
            this.order = order;
        }
    }

    /** What is owed in one place. */
    public record InPlace(String place, int officers, int cases, int casesOverdue, int overdue) {

        InPlace with(Owed more) {
            return new InPlace(
                    place,
                    officers + 1,
                    cases + more.cases(),
                    casesOverdue + more.casesOverdue(),
                    overdue + more.overdue());
        }
    }

    public String teamNames() {
        return teams.stream().map(Managed::name).collect(joining(", "));
    }

    public int cases() {
        return owed.stream().mapToInt(Owed::cases).sum();
    }

    public String ofCases() {
        return "of " + Words.plural(cases(), "case");
    }

    public String awayCaption() {
        int uncovered = away.stream().mapToInt(Away::uncovered).sum();
        return "Away today: %s. %s without cover, %s"
                .formatted(Words.plural(away.size(), "officer"), Words.plural(uncovered, "case"), ofCases());
    }

    public String absence(Away officer) {
        var kind = Absence.Kind.valueOf(officer.kind()).label();
        var until = officer.until();
        return until == null
                ? "%s since %s".formatted(kind, Words.date(officer.from()))
                : "%s until %s".formatted(kind, Words.date(until));
    }

    /** How long nobody has seen to their cases. */
    public String cover(Away officer) {
        if (officer.uncovered() > 0) {
            return "%s without cover".formatted(Words.workingDays(officer.daysAway(today)));
        }
        var covers = officer.covers();
        return covers != null
                ? "Covered by " + covers
                : officer.cases() == 0 ? "No cases" : "Nobody named; no case expects cover";
    }

    public String oversightCaption() {
        if (oversight.isEmpty()) {
            return "";
        }
        var first = oversight.getFirst();
        var shown = first.all() > oversight.size() ? ". The %d longest due".formatted(oversight.size()) : "";
        return "Oversight owed: %d overdue, %d due within %s, %s%s"
                .formatted(
                        first.overdue(),
                        first.all() - first.overdue(),
                        Words.workingDays(MorningBoard.WEEK),
                        ofCases(),
                        shown);
    }

    public int daysLate(Oversight owes) {
        return owes.dueBy().isBefore(today) ? WorkingDays.between(owes.dueBy(), today) : 0;
    }

    public String overdueCaption() {
        int overdue = owed.stream().mapToInt(Owed::casesOverdue).sum();
        return "Overdue by officer: something is overdue on %s, %s".formatted(Words.plural(overdue, "case"), ofCases());
    }

    public List<Owed> officers() {
        return owed.stream().sorted(sort.order).toList();
    }

    public List<InPlace> places() {
        var places = new TreeMap<String, InPlace>();
        for (var each : owed) {
            var place = places.getOrDefault(each.place(), new InPlace(each.place(), 0, 0, 0, 0));
            places.put(each.place(), place.with(each));
        }
        return List.copyOf(places.values());
    }

    public List<Column> columns() {
        return List.of(
                sorted(Column.of("Officer"), Sort.OFFICER, Column.Sorted.ASCENDING),
                Column.of("Place"),
                sorted(Column.numeric("Cases"), Sort.CASES, Column.Sorted.DESCENDING),
                sorted(Column.numeric("Cases with something overdue"), Sort.OVERDUE, Column.Sorted.DESCENDING),
                Column.numeric("Overdue in all"));
    }

    private Column sorted(Column column, Sort by, Column.Sorted how) {
        return column.sortedBy("/team/board?sort=" + by.name(), sort == by ? how : Column.Sorted.NONE);
    }

    public String undecidedCaption() {
        var all = undecided.isEmpty() ? 0 : undecided.getFirst().all();
        var shown = all > undecided.size() ? ". The %d longest waiting".formatted(undecided.size()) : "";
        return "Absences waiting for a decision: %d%s".formatted(all, shown);
    }

    /** Whether whatever shows that they could not come should be here by now. */
    public boolean isLate(Undecided absence) {
        var by = absence.evidenceBy();
        return by != null && by.isBefore(today);
    }

    public List<DecidedBand> ending() {
        var soon = WorkingDays.plus(today, Decisions.ENDING);
        return overrides.stream().filter(each -> !each.until().isAfter(soon)).toList();
    }

    public String overridesCaption() {
        return "Bands decided by a manager that end within %s: %d of %d, %s"
                .formatted(Words.workingDays(Decisions.ENDING), ending().size(), overrides.size(), ofCases());
    }

    public String weekAhead() {
        return "%s of contact are due or overdue by %s; %s are available."
                .formatted(
                        Words.plural(Math.round(minutesDue / 60.0), "hour"),
                        Words.day(WorkingDays.plus(today, MorningBoard.WEEK)),
                        Words.plural(strength.hours(), "hour"));
    }

    public String howReckoned() {
        return "Due: what the officers owe, each at the minutes that the operating model gives one contact of the band. "
                + "Available: %s full-time equivalent of posts that hold cases, at %d hours a week, less %s of absence. "
                        .formatted(
                                strength.fte().stripTrailingZeros().toPlainString(),
                                Strength.HOURS_A_WEEK,
                                Words.plural(strength.hoursAway(), "hour"))
                + "Ours, and not official.";
    }
}
