package cymru.prawf.supervision.web;

import static java.util.Objects.requireNonNullElse;

import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a transfer as it was typed.
 *
 * @param transfer the one that the manager looked at
 * @param officer who receives the case, like "N07A001 in CRCNEW"
 * @param from the day on which it takes effect
 * @param interrupted whether the manager has been shown what is undone
 * @param why they accept all the same
 */
public record DecisionForm(
        @Nullable UUID transfer,
        @Nullable Verdict verdict,
        String officer,
        TypedDate from,
        String reason,
        boolean interrupted,
        String why) {

    public DecisionForm {
        officer = Typed.words(officer);
        from = from == null ? TypedDate.BLANK : from;
        reason = Typed.words(reason);
        why = Typed.words(why);
    }

    static DecisionForm of(LocalDate today) {
        return new DecisionForm(null, null, "", TypedDate.of(today), "", false, "");
    }

    /** The day that was typed, or today as long as there is none. */
    LocalDate day(LocalDate today) {
        return requireNonNullElse(from.date(), today);
    }

    boolean accepts() {
        return verdict == Verdict.ACCEPT;
    }

    FormErrors errors(List<Choice> receivers, LocalDate today) {
        return FormErrors.none()
                .require(verdict != null, "verdict", "Select whether you accept it or send it back")
                .require(verdict != Verdict.RETURN || !reason.isEmpty(), "reason", "Enter why you send it back")
                .require(
                        !accepts()
                                || receivers.stream()
                                        .anyMatch(each -> each.value().equals(officer)),
                        "officer",
                        "Select who receives the case")
                .with("from", accepts() ? from.problem("First day") : null)
                .require(!accepts() || !day(today).isBefore(today), "from", "First day must be today or in the future")
                .with("reason", Typed.tooLong("The reason", reason))
                .with("why", Typed.tooLong("Why you accept it", why));
    }

    String officerCode() {
        return officer.split(" in ", 2)[0];
    }

    String team() {
        return officer.split(" in ", 2)[1];
    }
}
