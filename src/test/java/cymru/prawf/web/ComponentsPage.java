package cymru.prawf.web;

import cymru.prawf.kernel.Labelled;
import java.time.LocalDate;
import java.util.List;

/** What the page of components shows. */
public record ComponentsPage(FormErrors errors, List<Choice> reasons, List<Column> columns) {

    /** Some options. */
    public enum Went implements Labelled {
        COMPLIED("Attended and complied"),
        ABSENT("Was absent"),
        DID_NOT_COMPLY("Attended but did not comply");

        private final String label;

        Went(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static ComponentsPage right() {
        return new ComponentsPage(
                FormErrors.none(),
                List.of(
                        Choice.of("work", "Work or training"),
                        new Choice("ill", "Ill health", "Ask for the note, and record when you saw it"),
                        Choice.or(),
                        Choice.of("other", "None of these")),
                List.of(
                        Column.of("When").sortedBy("/test/components?sort=when", Column.Sorted.DESCENDING),
                        Column.of("What").sortedBy("/test/components?sort=what", Column.Sorted.NONE),
                        Column.of("Outcome"),
                        Column.numeric("Minutes"),
                        Column.heard("Action")));
    }

    static ComponentsPage wrong() {
        var right = right();
        return new ComponentsPage(
                FormErrors.of("name", "Enter the name")
                        .with("note", "Note must be 4,000 characters or fewer")
                        .with("went", "Select what happened")
                        .with("reasons", "Select a reason")
                        .with("place", "Select where")
                        .with("born", "Date of birth must be a real date")
                        .with("from", "Enter the date from")
                        .with("password", "Enter your password")
                        .with("hours", "Enter the hours")
                        .with("sure", "Say that you have seen the evidence"),
                right.reasons,
                right.columns);
    }

    public CaseHeader header() {
        return CaseHeader.of(
                "X123456",
                "Gwenllian Llywelyn-Abercrombie ap Gruffydd",
                LocalDate.of(1988, 2, 29),
                LocalDate.of(2016, 11, 30),
                "Do not see alone. Ring the office before a home visit.");
    }
}
