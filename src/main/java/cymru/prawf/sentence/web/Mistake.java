package cymru.prawf.sentence.web;

import cymru.prawf.web.FormErrors;

/** Why something that was recorded is taken back. */
public record Mistake(String reason) {

    static final Mistake BLANK = new Mistake("");

    public Mistake {
        reason = Text.of(reason);
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(!reason.isEmpty(), "reason", "Enter what was wrong")
                .require(reason.length() <= Text.SHORT, "reason", "The reason must be 200 characters or fewer");
    }

    /** What is to be taken back, in words, and the form that does so. */
    public record Of(String what, Mistake form) {}
}
