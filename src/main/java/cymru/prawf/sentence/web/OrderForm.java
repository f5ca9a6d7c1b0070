package cymru.prawf.sentence.web;

import cymru.prawf.sentence.Length;
import cymru.prawf.sentence.Offence;
import cymru.prawf.sentence.Sentence.Kind;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a court decided, as somebody typed it, right or wrong.
 *
 * @param court the code of a court in the list
 * @param otherCourt the name of one that is not
 * @param offence the code of an offence in the list
 * @param otherOffence one that is not, in plain English
 * @param reason why it is put right, when that is what is being done
 */
public record OrderForm(
        String onceAs,
        Integer version,
        @Nullable Kind kind,
        String kindInWords,
        String court,
        String otherCourt,
        TypedDate convictedOn,
        TypedDate sentencedOn,
        TypedDate startsOn,
        String length,
        TypedDate expectedEnd,
        String law,
        String offence,
        String otherOffence,
        TypedDate committedOn,
        String times,
        String reason) {

    public OrderForm {
        onceAs = Text.of(onceAs);
        version = version == null ? 0 : version;
        kindInWords = Text.of(kindInWords);
        court = Text.of(court);
        otherCourt = Text.of(otherCourt);
        convictedOn = convictedOn == null ? TypedDate.BLANK : convictedOn;
        sentencedOn = sentencedOn == null ? TypedDate.BLANK : sentencedOn;
        startsOn = startsOn == null ? TypedDate.BLANK : startsOn;
        length = Text.of(length);
        expectedEnd = expectedEnd == null ? TypedDate.BLANK : expectedEnd;
        law = Text.of(law);
        offence = Text.of(offence);
        otherOffence = Text.of(otherOffence);
        committedOn = committedOn == null ? TypedDate.BLANK : committedOn;
        times = Text.of(times);
        reason = Text.of(reason);
    }

    static OrderForm blank() {
        return new OrderForm(
                Text.newKey(),
                0,
                null,
                "",
                "",
                "",
                TypedDate.BLANK,
                TypedDate.BLANK,
                TypedDate.BLANK,
                "",
                TypedDate.BLANK,
                "",
                "",
                "",
                TypedDate.BLANK,
                "1",
                "");
    }

    static OrderForm of(SentenceInFull order, int version, boolean courtListed, boolean offenceListed) {
        var sentence = order.sentence();
        var main = order.mainOffence();
        var code = main.map(Offence::code).orElse("");
        return new OrderForm(
                Text.newKey(),
                version,
                sentence.kind(),
                sentence.kindInWords(),
                courtListed && sentence.courtCode() != null ? sentence.courtCode() : "",
                courtListed ? "" : sentence.court(),
                TypedDate.of(sentence.convictedOn()),
                TypedDate.of(sentence.sentencedOn()),
                TypedDate.of(sentence.startsOn()),
                sentence.length() == null ? "" : sentence.length().inWords(),
                TypedDate.of(sentence.expectedEnd()),
                sentence.law(),
                offenceListed ? code : "",
                offenceListed ? "" : main.map(Offence::description).orElse(""),
                TypedDate.of(main.map(Offence::committedOn).orElse(null)),
                main.map(each -> "" + each.times()).orElse("1"),
                "");
    }

    OrderForm seen(int now) {
        return new OrderForm(
                onceAs,
                now,
                kind,
                kindInWords,
                court,
                otherCourt,
                convictedOn,
                sentencedOn,
                startsOn,
                length,
                expectedEnd,
                law,
                offence,
                otherOffence,
                committedOn,
                times,
                reason);
    }

    FormErrors kindErrors() {
        return FormErrors.none()
                .require(kind != null, "kind", "Select what the court made")
                .require(kind != Kind.OTHER || !kindInWords.isEmpty(), "kindInWords", "Enter what the court made")
                .require(
                        kindInWords.length() <= Text.SHORT, "kindInWords", "The words must be 200 characters or fewer");
    }

    /** What is wrong with what was typed; whether it can be so is another question. */
    FormErrors detailErrors() {
        var number = Text.number(times);
        return FormErrors.none()
                .require(
                        !offence.isEmpty() || !otherOffence.isEmpty(),
                        "offence",
                        "Select the main offence, or enter it in plain English")
                .require(
                        offence.isEmpty() || otherOffence.isEmpty(),
                        "otherOffence",
                        "Select the offence or enter it in words, not both")
                .require(
                        otherOffence.length() <= Text.SHORT,
                        "otherOffence",
                        "The offence must be 200 characters or fewer")
                .with("committedOn", committedOn.isBlank() ? null : committedOn.problem("Date of the offence"))
                .require(
                        times.isEmpty() || (number != null && number > 0),
                        "times",
                        "Counts must be a whole number, like 1")
                .require(!court.isEmpty() || !otherCourt.isEmpty(), "court", "Select the court, or enter its name")
                .require(
                        court.isEmpty() || otherCourt.isEmpty(),
                        "otherCourt",
                        "Select the court or enter its name, not both")
                .require(otherCourt.length() <= Text.SHORT, "otherCourt", "The court must be 200 characters or fewer")
                .with("convictedOn", convictedOn.problem("Date of conviction"))
                .with("sentencedOn", sentencedOn.problem("Date of sentence"))
                .with("startsOn", startsOn.isBlank() ? null : startsOn.problem("Start date"))
                .require(
                        length.isEmpty() || Length.read(length) != null,
                        "length",
                        "Enter the length like 12 months, or 2 years 6 months")
                .with("expectedEnd", expectedEnd.isBlank() ? null : expectedEnd.problem("End date"))
                .require(law.length() <= Text.SHORT, "law", "The act must be 200 characters or fewer");
    }

    FormErrors correctionErrors() {
        return kindErrors()
                .and(detailErrors())
                .require(!reason.isEmpty(), "reason", "Enter what was wrong")
                .require(reason.length() <= Text.SHORT, "reason", "The reason must be 200 characters or fewer");
    }

    Kind kindOrThrow() {
        return Objects.requireNonNull(kind);
    }

    boolean custodial() {
        return kind == Kind.CUSTODIAL_SENTENCE;
    }
}
