package cymru.prawf.supervision.web;

import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a transfer as it was typed.
 *
 * @param transfer the one that the manager looked at
 * @param officer who receives the case, like "N07A001 in CRCNEW"
 * @param interrupted whether the manager has been shown what is undone
 * @param why they accept all the same
 */
public record DecisionForm(
        @Nullable UUID transfer,
        @Nullable Verdict verdict,
        String officer,
        String reason,
        boolean interrupted,
        String why) {

    public DecisionForm {
        officer = Typed.words(officer);
        reason = Typed.words(reason);
        why = Typed.words(why);
    }

    static DecisionForm blank() {
        return new DecisionForm(null, null, "", "", false, "");
    }

    FormErrors errors(List<Choice> receivers) {
        return FormErrors.none()
                .require(verdict != null, "verdict", "Select whether you accept it or send it back")
                .require(verdict != Verdict.RETURN || !reason.isEmpty(), "reason", "Enter why you send it back")
                .require(
                        verdict != Verdict.ACCEPT
                                || receivers.stream()
                                        .anyMatch(each -> each.value().equals(officer)),
                        "officer",
                        "Select who receives the case")
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
