package cymru.prawf.supervision.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.supervision.PlanRecorded;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Return;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as it was typed, right or wrong. */
public record PlanForm(PlanForm.@Nullable Done done, TypedDate on, String words, String onceAs, String from) {

    /** What was done with the plan. */
    public enum Done implements Labelled {
        AGREED("A first plan was agreed with the person"),
        REVIEWED("The plan was gone through again");

        private final String label;

        Done(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public PlanForm {
        on = on == null ? TypedDate.BLANK : on;
        words = words == null ? "" : words.strip().replace("\r\n", "\n");
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
        from = Return.of(from).inAddress();
    }

    static PlanForm blank(LocalDate today, @Nullable String from) {
        return new PlanForm(null, TypedDate.of(today), "", "", from == null ? "" : from);
    }

    public FormErrors errors(LocalDate today) {
        return FormErrors.none()
                .require(done != null, "done", "Select what was done with the plan")
                .with("on", on.problem("Date of the plan"))
                .require(
                        on.date() == null || !on.date().isAfter(today),
                        "on",
                        "Date of the plan must be today or in the past")
                .require(!words.isEmpty(), "words", "Enter the objectives")
                .require(words.length() <= 4000, "words", "Objectives must be 4,000 characters or fewer");
    }

    public PlanRecorded toFact() {
        return new PlanRecorded(done == Done.AGREED, words);
    }

    public LocalDate day() {
        return requireNonNull(on.date());
    }

    Return origin() {
        return Return.of(from);
    }
}
