package cymru.prawf.sentence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with everything that belongs to it.
 *
 * @param version counts the changes, so that two people who change it at once notice
 */
public record SentenceInFull(
        Sentence sentence,
        int version,
        String changedBy,
        Instant changedAt,
        List<Offence> offences,
        List<Requirement> requirements,
        List<AncillaryOrder> ancillary,
        Custody custody) {

    public SentenceId id() {
        return sentence.id();
    }

    public Optional<Offence> mainOffence() {
        return offences.stream().filter(Offence::main).findFirst();
    }

    public List<Offence> otherOffences() {
        var main = mainOffence();
        return offences.stream()
                .filter(offence -> main.isEmpty() || !offence.equals(main.get()))
                .toList();
    }

    public List<Requirement> requirementsInForce(LocalDate on) {
        return requirements.stream().filter(each -> !each.hasEnded(on)).toList();
    }

    public Standing standing(LocalDate on) {
        return Standing.on(on, sentence, custody);
    }
}
