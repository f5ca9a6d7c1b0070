package cymru.prawf.policy;

import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft count, from a day on, for ever. */
@Service
public class Publications {

    private final Drafts drafts;
    private final ModelRepository repository;
    private final Clock clock;

    Publications(Drafts drafts, ModelRepository repository, Clock clock) {
        this.drafts = drafts;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Answers the version that it became.
     *
     * @param seen when the draft had last been changed as whoever publishes it saw it
     */
    @Transactional
    public OperatingModel publish(UUID id, Instant seen, LocalDate from, String by) {
        var draft = drafts.locked(id);
        if (!draft.changedAt().equals(seen)) {
            throw new RuleBroken("Somebody changed this draft on %s. Look at it again before you publish it"
                    .formatted(Words.dateAndTime(draft.changedAt())));
        }
        if (from.isBefore(UkTime.today(clock))) {
            throw new RuleBroken("A version counts from today or later: what was expected before stays as it was");
        }
        var definition = draft.definition();
        if (Faults.of(definition).stream().anyMatch(Fault::blocks)) {
            throw new RuleBroken("This draft has faults. Mend them before you publish it");
        }
        repository.lock();
        int version = repository.lastVersion(definition.code()) + 1;
        var dmn = DmnWriter.write(definition);
        var model = decidedByEngine(definition, dmn, version);
        repository.add(model, dmn, ModelYaml.write(definition), from, by, clock.instant(), id);
        drafts.remove(id);
        return model;
    }

    /** What is published is what an engine of the standard decides; that the table on the page agrees is made sure of. */
    private static OperatingModel decidedByEngine(Definition definition, String dmn, int version) {
        var answers = DmnEngine.answers(dmn);
        var lookup = Lookup.of(situation -> {
            var answer = answers.get(situation.key());
            return definition.decision(String.valueOf(answer.band()), answer.row());
        });
        var model = definition.compiled(version, lookup);
        var table = definition.compiled(version);
        for (int key = 0; key < Situation.COUNT; key++) {
            if (!model.decide(Situation.of(key)).equals(table.decide(Situation.of(key)))) {
                throw new IllegalStateException("Table and engine differ on " + Situation.of(key));
            }
        }
        return model;
    }
}
