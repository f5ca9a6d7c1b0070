package cymru.prawf.sentence.web;

import cymru.prawf.sentence.PostSentenceSupervision;
import cymru.prawf.sentence.Release;
import cymru.prawf.sentence.Release.Kind;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.sentence.Stage;
import cymru.prawf.sentence.Standing;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A release as somebody typed it, right or wrong. */
public record ReleaseForm(
        String onceAs,
        TypedDate releasedOn,
        @Nullable Kind kind,
        String inWords,
        String prison,
        TypedDate licenceTo,
        TypedDate supervisionTo) {

    public ReleaseForm {
        onceAs = Text.of(onceAs);
        releasedOn = releasedOn == null ? TypedDate.BLANK : releasedOn;
        inWords = Text.of(inWords);
        prison = Text.of(prison);
        licenceTo = licenceTo == null ? TypedDate.BLANK : licenceTo;
        supervisionTo = supervisionTo == null ? TypedDate.BLANK : supervisionTo;
    }

    /** With what the record knows already: the prison, the end of the sentence, the supervision that the law makes follow. */
    static ReleaseForm of(SentenceInFull order, LocalDate today) {
        var custody = order.custody();
        var planned = custody.stages().stream()
                .filter(stage -> stage.kind() == Stage.Kind.POST_SENTENCE_SUPERVISION)
                .map(stage -> stage.during().to())
                .findFirst();
        var first = custody.releases().stream().map(Release::releasedOn).findFirst();
        var supervision = planned.or(() -> PostSentenceSupervision.lastDay(order, first.orElse(today)));
        return new ReleaseForm(
                Text.newKey(),
                TypedDate.of(today),
                order.standing(today) == Standing.RECALLED ? Kind.AFTER_RECALL : null,
                "",
                custody.prisonOn(today).orElse(""),
                TypedDate.of(order.sentence().expectedEnd()),
                TypedDate.of(supervision.orElse(null)));
    }

    FormErrors errors() {
        return FormErrors.none()
                .with("releasedOn", releasedOn.problem("Date of release"))
                .require(kind != null, "kind", "Select what kind of release it was")
                .require(kind != Kind.OTHER || !inWords.isEmpty(), "inWords", "Enter what kind of release it was")
                .require(inWords.length() <= Text.SHORT, "inWords", "The words must be 200 characters or fewer")
                .require(prison.length() <= Text.SHORT, "prison", "The prison must be 200 characters or fewer")
                .with("licenceTo", licenceTo.problem("End of the licence"))
                .with("supervisionTo", supervisionTo.isBlank() ? null : supervisionTo.problem("End of supervision"));
    }

    Release toRelease(Sentence of) {
        var what = Objects.requireNonNull(kind);
        return new Release(
                Text.key(onceAs),
                of.crn(),
                of.id(),
                Objects.requireNonNull(releasedOn.date()),
                what,
                what == Kind.OTHER ? inWords : "",
                prison);
    }

    LocalDate lastDayOfLicence() {
        return Objects.requireNonNull(licenceTo.date());
    }

    @Nullable
    LocalDate lastDayOfSupervision() {
        return supervisionTo.date();
    }
}
