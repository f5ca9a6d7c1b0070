package cymru.prawf.sentence;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with a sentence: put it on record, put it right, end it. */
@Service
@Transactional
public class Orders {

    private final Sentences sentences;
    private final SentenceReader reader;
    private final SentenceWriter writer;
    private final Requirements requirements;
    private final Custodies custodies;
    private final Recording recording;
    private final Accounts accounts;

    Orders(
            Sentences sentences,
            SentenceReader reader,
            SentenceWriter writer,
            Requirements requirements,
            Custodies custodies,
            Recording recording,
            Accounts accounts) {
        this.sentences = sentences;
        this.reader = reader;
        this.writer = writer;
        this.requirements = requirements;
        this.custodies = custodies;
        this.recording = recording;
        this.accounts = accounts;
    }

    /** A custodial sentence with where it is served and the dates that are known already. */
    public void make(
            Sentence draft, List<Offence> offences, List<CustodyEntry> held, List<KeyDate> dates, SignedIn by) {
        make(draft, offences, List.of(), by);
        held.forEach(each -> custodies.hold(each, by));
        dates.forEach(each -> custodies.setKeyDate(each, by));
    }

    /** Sent twice, it is made once; its number is the person's next, whatever it said. */
    public void make(Sentence draft, List<Offence> offences, List<Requirement> required, SignedIn by) {
        var crn = draft.crn();
        int number = writer.nextNumber(crn);
        if (reader.find(crn, draft.id()).isPresent()) {
            return;
        }
        var made = draft.numbered(number);
        Problem.none(SentenceCheck.problems(made, offences, recording.today()));
        var main = offences.stream().filter(Offence::main).findFirst().orElseThrow();
        var on = sentencedOn(made);
        var entered = recording.fact(crn, made.id().subject(), OrderMade.of(made, main), on, by);
        writer.add(made, entered);
        writer.add(main, entered);
        for (var offence : offences) {
            if (!offence.main()) {
                writer.add(offence, recording.fact(crn, made.id().subject(), OffenceAdded.of(offence), on, by));
            }
        }
        required.forEach(each -> requirements.impose(each, by));
    }

    /** One made on the same day at the same court, which may be this one. */
    @Transactional(readOnly = true)
    public List<Sentence> alike(Sentence draft) {
        return reader.of(draft.crn()).stream()
                .map(SentenceReader.Kept::sentence)
                .filter(each -> !each.id().equals(draft.id())
                        && each.kind() == draft.kind()
                        && each.court().equals(draft.court())
                        && sentencedOn(each).equals(sentencedOn(draft)))
                .toList();
    }

    /** Puts right what was written down wrong about a sentence and its main offence. */
    public void correct(Sentence right, Offence main, int versionSeen, String reason, SignedIn by) {
        var kept = reader.lock(right.crn(), right.id());
        if (kept.version() != versionSeen) {
            throw new ChangedMeanwhile("order");
        }
        var full = sentences.get(right.crn(), right.id());
        var others = full.otherOffences();
        var offences = Stream.concat(Stream.of(main), others.stream()).toList();
        Problem.none(SentenceCheck.problems(right, offences, recording.today()));
        Problem.none(RequirementCheck.leftOutside(full.sentence(), right, full.requirements()));
        var fact = OrderMade.of(right, main, reason);
        var entered =
                recording.correction(right.crn(), right.id().subject(), fact, sentencedOn(right), by, kept.fact());
        writer.correct(right, entered);
        if (full.mainOffence().isPresent()) {
            writer.correct(main);
        } else {
            writer.add(main, entered);
        }
    }

    public void end(Crn crn, SentenceId id, String onceAs, Termination how, SignedIn by) {
        var kept = reader.lock(crn, id);
        var before = reader.ending(crn, id);
        if (before.isPresent()) {
            if (before.get().onceAs().equals(onceAs)) {
                return;
            }
            throw new RuleBroken("%s has already recorded how this order ended"
                    .formatted(name(before.get().recordedBy())));
        }
        Problem.none(CustodyCheck.problems(how, kept.sentence(), recording.today()));
        var fact = Terminated.of(kept.sentence(), how);
        var entered = recording.fact(crn, id.subject(), fact, how.endedOn(), by);
        writer.end(crn, id, onceAs, how, entered);
        writer.changed(crn, id, entered);
    }

    /** The order goes on: that it had ended was written down by mistake. */
    public void goOn(Crn crn, SentenceId id, String reason, SignedIn by) {
        var kept = reader.lock(crn, id);
        var ending = reader.ending(crn, id);
        var how = kept.sentence().termination();
        if (ending.isEmpty() || how == null) {
            return;
        }
        var fact = new Corrected(id.toString(), "End of the order", reason);
        var entered = recording.correction(
                crn, id.subject(), fact, how.endedOn(), by, ending.get().fact());
        writer.notEnded(crn, id);
        writer.changed(crn, id, entered);
    }

    private String name(String userName) {
        return accounts.find(userName).map(SignedIn::name).orElse(userName);
    }

    private static LocalDate sentencedOn(Sentence sentence) {
        return sentence.sentencedOn() == null ? sentence.startsOn() : sentence.sentencedOn();
    }
}
