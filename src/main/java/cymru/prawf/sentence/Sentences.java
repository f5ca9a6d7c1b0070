package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sentences of a person as they stand. */
@Service
@Transactional(readOnly = true)
public class Sentences {

    private final SentenceReader sentences;
    private final RequirementRepository requirements;
    private final CustodyReader custody;

    Sentences(SentenceReader sentences, RequirementRepository requirements, CustodyReader custody) {
        this.sentences = sentences;
        this.requirements = requirements;
        this.custody = custody;
    }

    /** All of them, the latest first. */
    public List<SentenceInFull> of(Crn crn) {
        var kept = sentences.of(crn);
        if (kept.isEmpty()) {
            return List.of();
        }
        var offences = bySentence(sentences.offences(crn), Offence::sentence);
        var required = bySentence(requirements.of(crn), Requirement::sentence);
        var ancillary = bySentence(sentences.ancillary(crn), AncillaryOrder::sentence);
        var inCustody = custody.sentencesServedInCustody(crn);
        return kept.stream()
                .map(each -> {
                    var sentence = each.sentence();
                    var id = sentence.id();
                    return new SentenceInFull(
                            sentence,
                            each.version(),
                            each.changedBy(),
                            each.changedAt(),
                            offences.getOrDefault(id, List.of()),
                            required.getOrDefault(id, List.of()),
                            ancillary.getOrDefault(id, List.of()),
                            inCustody.contains(id) ? custody.of(crn, id) : Custody.NONE);
                })
                .toList();
    }

    public SentenceInFull get(Crn crn, SentenceId id) {
        return of(crn).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("order", id));
    }

    /** Those that have not ended, in a few words each, the latest first. */
    public List<OrderSummary> current(Crn crn, LocalDate on) {
        return of(crn).stream()
                .filter(each -> !each.sentence().hasEnded(on))
                .map(each -> OrderSummary.of(each, on))
                .toList();
    }

    public List<PreviousOrder> previous(Crn crn) {
        return sentences.previous(crn);
    }

    private static <T> Map<SentenceId, List<T>> bySentence(List<T> all, Function<T, SentenceId> sentence) {
        return all.stream().collect(Collectors.groupingBy(sentence));
    }
}
