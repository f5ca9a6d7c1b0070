package cymru.prawf.supervision.web;

import static java.util.stream.Collectors.joining;

import cymru.prawf.supervision.Calls.RiskCheck;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call as it was typed, right or wrong, while it went on. */
public record CallForm(
        @Nullable Answered answered,
        @Nullable YesNo identified,
        @Nullable YesNo address,
        @Nullable YesNo relationship,
        @Nullable YesNo police,
        @Nullable YesNo work,
        @Nullable YesNo money,
        @Nullable YesNo substances,
        @Nullable YesNo children,
        String whatChanged,
        String howTheyAre,
        @Nullable Check check,
        String reason,
        TypedDate callBack,
        String onceAs) {

    public CallForm {
        whatChanged = Typed.words(whatChanged);
        howTheyAre = Typed.words(howTheyAre);
        reason = Typed.words(reason);
        callBack = callBack == null ? TypedDate.BLANK : callBack;
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
    }

    static CallForm blank() {
        return new CallForm(
                null, null, null, null, null, null, null, null, null, "", "", null, "", TypedDate.BLANK, "");
    }

    public @Nullable YesNo on(Topic topic) {
        return switch (topic) {
            case ADDRESS -> address;
            case RELATIONSHIP -> relationship;
            case POLICE -> police;
            case WORK -> work;
            case MONEY -> money;
            case SUBSTANCES -> substances;
            case CHILDREN -> children;
        };
    }

    boolean spokeToThem() {
        return answered == Answered.THEM;
    }

    /** Everything is asked of the person; of somebody else only what was said. */
    FormErrors errors(LocalDate today) {
        var errors = FormErrors.none()
                .require(answered != null, "answered", "Select who answered")
                .with("whatChanged", Typed.tooLong("What has changed", whatChanged))
                .with("howTheyAre", Typed.tooLong("How they are", howTheyAre))
                .with("reason", Typed.tooLong("The reason", reason));
        if (!spokeToThem()) {
            return errors;
        }
        errors = errors.require(identified != null, "identified", "Select whether they confirmed who they are");
        for (var topic : Topic.values()) {
            errors = errors.require(
                    on(topic) != null, topic.field(), "Select whether anything changed about " + topic.inSentence());
        }
        return errors.require(changed().isEmpty() || !whatChanged.isEmpty(), "whatChanged", "Enter what has changed")
                .require(!howTheyAre.isEmpty(), "howTheyAre", "Enter how they are, in their words")
                .require(check != null, "check", "Select whether you checked the risk")
                .require(
                        check == null || check == Check.NOT_CHECKED || identified != YesNo.NO,
                        "check",
                        "Confirm who you are speaking to before you check the risk")
                .require(
                        check == null || check == Check.NOT_CHECKED || !reason.isEmpty(),
                        "reason",
                        "Enter why the risk stands as it does")
                .with("callBack", callBack.isBlank() ? null : callBack.problem("Date of the next call"))
                .require(
                        callBack.date() == null || !callBack.date().isBefore(today),
                        "callBack",
                        "Date of the next call must be today or in the future");
    }

    List<Topic> changed() {
        return Arrays.stream(Topic.values())
                .filter(topic -> on(topic) == YesNo.YES)
                .toList();
    }

    @Nullable
    RiskCheck riskCheck() {
        return check == null ? null : check.because(reason);
    }

    String note() {
        var changed = changed();
        return String.join(
                "\n",
                identified == YesNo.YES ? "They confirmed who they are." : "They did not confirm who they are.",
                changed.isEmpty()
                        ? "Nothing has changed since the last time."
                        : "Changed: " + words(changed) + ". " + whatChanged,
                "How they are: " + howTheyAre);
    }

    /** Why the person is to be seen again, from what they answered. */
    String whyFaceToFace() {
        var changed = changed();
        return String.join(
                        "\n",
                        changed.isEmpty() ? "" : "Changed: " + words(changed) + ". " + whatChanged,
                        howTheyAre.isEmpty() ? "" : "How they are: " + howTheyAre,
                        reason)
                .strip();
    }

    private static String words(List<Topic> topics) {
        return topics.stream().map(Topic::inSentence).collect(joining(", "));
    }
}
