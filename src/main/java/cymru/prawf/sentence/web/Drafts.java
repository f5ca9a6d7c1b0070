package cymru.prawf.sentence.web;

import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.Court;
import cymru.prawf.sentence.Courts;
import cymru.prawf.sentence.Length;
import cymru.prawf.sentence.Offence;
import cymru.prawf.sentence.OffenceCode;
import cymru.prawf.sentence.OffenceCodes;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.Sentence.Kind;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.web.Choice;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns a form that has nothing wrong with it into a sentence and its main offence, by the lists of courts and offences. */
@Component
class Drafts {

    private final Courts courts;
    private final OffenceCodes offences;

    Drafts(Courts courts, OffenceCodes offences) {
        this.courts = courts;
        this.offences = offences;
    }

    List<Choice> courtChoices() {
        return courts.all().stream()
                .map(court -> Choice.of(court.code(), court.name()))
                .toList();
    }

    List<Choice> offenceChoices() {
        return offences.all().stream()
                .map(code -> Choice.of(code.code(), code.plainWords()))
                .toList();
    }

    OrderForm form(SentenceInFull order) {
        var code = order.sentence().courtCode();
        var offence = order.mainOffence().map(Offence::code).orElse("");
        return OrderForm.of(
                order,
                order.version(),
                code != null && courts.find(code).isPresent(),
                offences.find(offence).isPresent());
    }

    /** It starts on the day it was made unless another was typed, and lasts as long as it says unless an end was. */
    Sentence sentence(OrderForm form, SentenceId id, Crn crn, int number) {
        var sentencedOn = Objects.requireNonNull(form.sentencedOn().date());
        var typedStart = form.startsOn().date();
        var from = typedStart == null ? sentencedOn : typedStart;
        var length = Length.read(form.length());
        var typedEnd = form.expectedEnd().date();
        var court = courts.find(form.court());
        return new Sentence(
                id,
                crn,
                number,
                form.kindOrThrow(),
                form.kind() == Kind.OTHER ? form.kindInWords() : "",
                form.law(),
                court.map(Court::code).orElse(null),
                court.map(Court::name).orElse(form.otherCourt()),
                form.convictedOn().date(),
                sentencedOn,
                from,
                length,
                typedEnd != null || length == null ? typedEnd : length.lastDay(from),
                null);
    }

    Offence offence(OrderForm form, UUID id, SentenceId sentence, Crn crn) {
        var listed = offences.find(form.offence());
        var times = Text.number(form.times());
        return new Offence(
                id,
                crn,
                sentence,
                listed.map(OffenceCode::code).orElse(""),
                listed.map(OffenceCode::plainWords).orElse(form.otherOffence()),
                form.committedOn().date(),
                times == null ? 1 : times,
                true);
    }

    /** Offences beside the main one, by their codes; what was left empty is left out. */
    List<Offence> others(List<String> codes, SentenceId sentence, Crn crn) {
        return codes.stream()
                .filter(code -> !code.isEmpty())
                .distinct()
                .flatMap(code -> offences.find(code).stream())
                .map(code ->
                        new Offence(UUID.randomUUID(), crn, sentence, code.code(), code.plainWords(), null, 1, false))
                .toList();
    }
}
