package cymru.prawf.assessment.web;

import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.Difference;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page on which risk levels are recorded, or put right.
 *
 * @param records those that stand, the latest first, or the one that is put right
 * @param theirs what somebody else recorded since the page was opened
 */
public record RiskPage(
        CaseHeader header,
        RiskForm form,
        FormErrors errors,
        List<RecordedFact> records,
        @Nullable RecordedFact theirs,
        @Nullable String theirName,
        boolean correcting) {

    public String title() {
        return correcting ? "Correct risk levels" : "Record risk levels";
    }

    public String path() {
        return correcting ? correctionPath(records.getFirst()) : "/cases/%s/risk/new".formatted(header.crn());
    }

    public String back() {
        return form.origin().path(header.crn());
    }

    /** Those before the latest, which may have been recorded wrongly too. */
    public List<RecordedFact> earlier() {
        return records.stream().skip(1).toList();
    }

    public String inWords(RecordedFact record) {
        return "%s: %s".formatted(Words.date(record.when().day()), record.fact().sentence());
    }

    public String correctionPath(RecordedFact record) {
        return "/cases/%s/risk/%d/correction".formatted(header.crn(), record.position());
    }

    /** The categories of the MAPPA guidance, in few words. */
    public List<Choice> categories() {
        return List.of(
                Choice.of("1", "1: registered sexual offender"),
                Choice.of("2", "2: violent or other sexual offender"),
                Choice.of("3", "3: other dangerous offender"));
    }

    public List<Choice> levels() {
        return List.of(
                Choice.of("1", "1: managed by one agency"),
                Choice.of("2", "2: several agencies meet"),
                Choice.of("3", "3: senior managers of several agencies meet"));
    }

    public String whoAndWhen() {
        return theirs == null
                ? ""
                : "%s recorded risk levels on %s".formatted(theirName, Words.dateAndTime(theirs.recordedAt()));
    }

    /** What they recorded, beside what was typed here. */
    public List<Difference> differences() {
        if (theirs == null || !(theirs.fact() instanceof RiskRecorded risk)) {
            return List.of();
        }
        return Stream.of(
                        Difference.of(
                                "Risk of serious harm",
                                risk.harm().label(),
                                form.harm() == null ? "" : form.harm().label()),
                        Difference.of("Likelihood of reoffending", risk.likelihood() + "%", form.likelihood() + "%"),
                        Difference.of("Integrated offender management", yes(risk.iom()), yes(form.iom())),
                        Difference.of(
                                "MAPPA",
                                mappa(risk.mappaCategory(), risk.mappaLevel()),
                                mappa(form.category(), form.level())),
                        Difference.of("Assessed on", Words.date(theirs.when().day()), date(form.on())),
                        Difference.of("Why", risk.words(), form.words()))
                .filter(each -> !each.theirs().equals(each.yours()))
                .toList();
    }

    private static String yes(boolean answer) {
        return answer ? "Yes" : "No";
    }

    private static String mappa(@Nullable Object category, @Nullable Object level) {
        return category == null || category.equals("") ? "" : "Category %s, level %s".formatted(category, level);
    }

    private static String date(TypedDate typed) {
        LocalDate date = typed.date();
        return date == null ? typed.text() : Words.date(date);
    }
}
