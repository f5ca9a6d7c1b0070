package cymru.prawf.sentence;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.RuleBroken;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with the requirements of an order. */
@Service
@Transactional
public class Requirements {

    private final SentenceReader sentences;
    private final SentenceWriter orders;
    private final RequirementRepository requirements;
    private final Recording recording;
    private final Accounts accounts;

    Requirements(
            SentenceReader sentences,
            SentenceWriter orders,
            RequirementRepository requirements,
            Recording recording,
            Accounts accounts) {
        this.sentences = sentences;
        this.orders = orders;
        this.requirements = requirements;
        this.recording = recording;
        this.accounts = accounts;
    }

    /** How often it has been put right, so that two people who do so at once notice. */
    @Transactional(readOnly = true)
    public int version(Crn crn, RequirementId id) {
        return kept(crn, id).version();
    }

    /** Sent twice, it is imposed once. */
    public void impose(Requirement imposed, SignedIn by) {
        var crn = imposed.crn();
        var order = sentences.lock(crn, imposed.sentence()).sentence();
        if (requirements.find(crn, imposed.id()).isPresent()) {
            return;
        }
        if (order.hasEnded(recording.today())) {
            throw new RuleBroken("This order has ended, so nothing can be added to it");
        }
        Problem.none(RequirementCheck.problems(imposed, order, others(imposed)));
        var entered =
                recording.fact(crn, imposed.id().subject(), RequirementImposed.of(imposed), imposed.startsOn(), by);
        requirements.add(imposed, entered);
        orders.changed(crn, order.id(), entered);
    }

    /** Puts right what was written down wrong about a requirement. */
    public void correct(Requirement right, int versionSeen, String reason, SignedIn by) {
        var crn = right.crn();
        var order = sentences.lock(crn, right.sentence()).sentence();
        var kept = kept(crn, right.id());
        if (kept.version() != versionSeen) {
            throw new ChangedMeanwhile("requirement");
        }
        Problem.none(RequirementCheck.problems(right, order, others(right)));
        var entered = recording.correction(
                crn, right.id().subject(), RequirementImposed.of(right, reason), right.startsOn(), by, kept.fact());
        requirements.correct(right, entered);
        orders.changed(crn, order.id(), entered);
    }

    public void end(Crn crn, RequirementId id, String onceAs, RequirementEnd how, SignedIn by) {
        var requirement = kept(crn, id).requirement();
        sentences.lock(crn, requirement.sentence());
        var before = requirements.ending(crn, id);
        if (before.isPresent()) {
            if (before.get().onceAs().equals(onceAs)) {
                return;
            }
            throw new RuleBroken("%s has already recorded how this requirement ended"
                    .formatted(name(before.get().recordedBy())));
        }
        Problem.none(RequirementCheck.problems(how, requirement, recording.today()));
        var entered = recording.fact(crn, id.subject(), RequirementEnded.of(requirement, how), how.endedOn(), by);
        requirements.end(crn, id, onceAs, how, entered);
        orders.changed(crn, requirement.sentence(), entered);
    }

    /** The requirement goes on: that it had ended was written down by mistake. */
    public void goOn(Crn crn, RequirementId id, String reason, SignedIn by) {
        var requirement = kept(crn, id).requirement();
        sentences.lock(crn, requirement.sentence());
        var how = kept(crn, id).requirement().end();
        var ending = requirements.ending(crn, id);
        if (how == null || ending.isEmpty()) {
            return;
        }
        var fact = new Corrected(
                requirement.sentence().toString(), "End of the requirement, " + requirement.title() + ",", reason);
        var entered = recording.correction(
                crn, id.subject(), fact, how.endedOn(), by, ending.get().fact());
        requirements.notEnded(crn, id);
        orders.changed(crn, requirement.sentence(), entered);
    }

    private RequirementRepository.Kept kept(Crn crn, RequirementId id) {
        return requirements.find(crn, id).orElseThrow(() -> new NotFound("requirement", id));
    }

    private List<Requirement> others(Requirement than) {
        return requirements.of(than.crn()).stream()
                .filter(each ->
                        each.sentence().equals(than.sentence()) && !each.id().equals(than.id()))
                .toList();
    }

    private String name(String userName) {
        return accounts.find(userName).map(SignedIn::name).orElse(userName);
    }
}
