package cymru.prawf.sentence.web;

import cymru.prawf.sentence.Termination;
import cymru.prawf.sentence.Termination.Reason;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How and when an order ended, right or wrong. */
public record EndForm(
        String onceAs, TypedDate endedOn, @Nullable Reason why, String inWords) {

    public EndForm {
        onceAs = Text.of(onceAs);
        endedOn = endedOn == null ? TypedDate.BLANK : endedOn;
        inWords = Text.of(inWords);
    }

    /** The day of its end is taken to be the last of the order, when that has come. */
    static EndForm blank(@Nullable LocalDate lastDay, LocalDate today) {
        var day = lastDay == null || lastDay.isAfter(today) ? null : lastDay;
        return new EndForm(Text.newKey(), TypedDate.of(day), null, "");
    }

    FormErrors errors() {
        return FormErrors.none()
                .with("endedOn", endedOn.problem("Date it ended"))
                .require(why != null, "why", "Select why it ended")
                .require(why != Reason.OTHER || !inWords.isEmpty(), "inWords", "Enter why it ended")
                .require(inWords.length() <= Text.SHORT, "inWords", "The reason must be 200 characters or fewer");
    }

    Termination toTermination() {
        var reason = Objects.requireNonNull(why);
        return new Termination(Objects.requireNonNull(endedOn.date()), reason, reason == Reason.OTHER ? inWords : "");
    }
}
