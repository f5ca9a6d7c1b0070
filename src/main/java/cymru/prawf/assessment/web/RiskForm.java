package cymru.prawf.assessment.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Return;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Risk levels as they were typed, right or wrong.
 *
 * @param wrong what was wrong with the record that this corrects
 * @param seen the last record that was there when the form was opened; null where it was sent without
 */
public record RiskForm(
        @Nullable Harm harm,
        String likelihood,
        boolean iom,
        String category,
        String level,
        TypedDate on,
        String words,
        String wrong,
        @Nullable Long seen,
        String onceAs,
        String from) {

    static final int LONGEST = 4000;

    public RiskForm {
        likelihood = words(likelihood).replace("%", "").strip();
        category = words(category);
        level = words(level);
        on = on == null ? TypedDate.BLANK : on;
        words = words(words).replace("\r\n", "\n");
        wrong = words(wrong).replace("\r\n", "\n");
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
        from = Return.of(from).inAddress();
    }

    static RiskForm blank(LocalDate today, long seen, @Nullable String from) {
        return new RiskForm(null, "", false, "", "", TypedDate.of(today), "", "", seen, "", from == null ? "" : from);
    }

    static RiskForm of(RecordedFact recorded, @Nullable String from) {
        var risk = (RiskRecorded) recorded.fact();
        return new RiskForm(
                risk.harm(),
                "" + risk.likelihood(),
                risk.iom(),
                risk.mappaCategory() == null ? "" : "" + risk.mappaCategory(),
                risk.mappaLevel() == null ? "" : "" + risk.mappaLevel(),
                TypedDate.of(recorded.when().day()),
                risk.words(),
                "",
                recorded.position(),
                "",
                from == null ? "" : from);
    }

    /** The same, by somebody who has seen a later record. */
    RiskForm seeing(long position) {
        return new RiskForm(harm, likelihood, iom, category, level, on, words, wrong, position, onceAs, from);
    }

    public FormErrors errors(LocalDate today, boolean correcting) {
        return FormErrors.none()
                .require(harm != null, "harm", "Select the risk of serious harm")
                .require(
                        likelihood.matches("\\d{1,3}") && Integer.parseInt(likelihood) <= 100,
                        "likelihood",
                        "Enter the likelihood of reoffending as a whole number from 0 to 100")
                .require(category.isEmpty() || category.matches("[123]"), "category", "Select a MAPPA category")
                .require(
                        category.isEmpty() ? level.isEmpty() : level.matches("[123]"),
                        "level",
                        category.isEmpty()
                                ? "Select a MAPPA category too, or no level"
                                : "Select the MAPPA level for this category")
                .with("on", on.problem("Date of the assessment"))
                .require(
                        on.date() == null || !on.date().isAfter(today),
                        "on",
                        "Date of the assessment must be today or in the past")
                .require(!words.isEmpty(), "words", "Enter why the levels are what they are")
                .require(words.length() <= LONGEST, "words", "Why must be 4,000 characters or fewer")
                .require(!correcting || !wrong.isEmpty(), "wrong", "Enter what was wrong")
                .require(wrong.length() <= LONGEST, "wrong", "What was wrong must be 4,000 characters or fewer");
    }

    public RiskRecorded toFact() {
        return new RiskRecorded(
                requireNonNull(harm),
                Integer.parseInt(likelihood),
                iom,
                category.isEmpty() ? null : Integer.valueOf(category),
                level.isEmpty() ? null : Integer.valueOf(level),
                words,
                wrong);
    }

    public LocalDate day() {
        return requireNonNull(on.date());
    }

    Return origin() {
        return Return.of(from);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
