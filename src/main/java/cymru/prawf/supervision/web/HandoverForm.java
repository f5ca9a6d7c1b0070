package cymru.prawf.supervision.web;

import static java.util.stream.Collectors.joining;

import cymru.prawf.supervision.Handover;
import cymru.prawf.supervision.HandoverWritten;
import cymru.prawf.web.FormErrors;
import java.util.List;
import java.util.UUID;

/** A handover note as it was typed. */
public record HandoverForm(String helps, String doesNotHelp, List<Told> told, String version, String onceAs) {

    public HandoverForm {
        helps = Typed.words(helps);
        doesNotHelp = Typed.words(doesNotHelp);
        told = told == null ? List.of() : List.copyOf(told);
        version = version == null ? "0" : version;
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
    }

    /** Begins with the note that stands, so that adding to it is no retyping. */
    static HandoverForm of(Handover handover) {
        var note = handover.note();
        return new HandoverForm(
                note.map(HandoverWritten::helps).orElse(""),
                note.map(HandoverWritten::doesNotHelp).orElse(""),
                List.of(),
                handover.version(),
                "");
    }

    HandoverForm seeing(String now) {
        return new HandoverForm(helps, doesNotHelp, told, now, onceAs);
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(!helps.isEmpty(), "helps", "Enter what helps this person")
                .require(!doesNotHelp.isEmpty(), "doesNotHelp", "Enter what does not help")
                .require(!told.isEmpty(), "told", "Select who was told, or that nobody was yet")
                .require(
                        !told.contains(Told.NOBODY_YET) || told.size() == 1,
                        "told",
                        "Select who was told, or that nobody was yet, not both")
                .with("helps", Typed.tooLong("What helps", helps))
                .with("doesNotHelp", Typed.tooLong("What does not help", doesNotHelp));
    }

    HandoverWritten note(Handover handover) {
        return new HandoverWritten(
                handover.fromName(),
                handover.toName(),
                helps,
                doesNotHelp,
                told.stream().map(Told::label).collect(joining(", ")));
    }
}
