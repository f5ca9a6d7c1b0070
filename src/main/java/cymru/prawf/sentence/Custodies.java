package cymru.prawf.sentence;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Timelines;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with a custodial sentence: held, released, on licence, recalled. */
@Service
@Transactional
public class Custodies {

    private final Sentences sentences;
    private final SentenceReader reader;
    private final SentenceWriter orders;
    private final CustodyReader custody;
    private final CustodyWriter writer;
    private final Recording recording;
    private final Timelines timelines;

    Custodies(
            Sentences sentences,
            SentenceReader reader,
            SentenceWriter orders,
            CustodyReader custody,
            CustodyWriter writer,
            Recording recording,
            Timelines timelines) {
        this.sentences = sentences;
        this.reader = reader;
        this.orders = orders;
        this.custody = custody;
        this.writer = writer;
        this.recording = recording;
        this.timelines = timelines;
    }

    /** The licence begins on the day of release, and the supervision that may follow on the day after the licence. */
    public void release(Release release, LocalDate licenceTo, @Nullable LocalDate supervisionTo, SignedIn by) {
        var full = locked(release.crn(), release.sentence());
        if (full.custody().releases().stream().anyMatch(each -> each.id().equals(release.id()))) {
            return;
        }
        Problem.none(CustodyCheck.problems(release, licenceTo, supervisionTo, full, recording.today()));
        var on = release.releasedOn();
        var entered = fact(release.sentence(), release.crn(), Released.of(release), on, by);
        writer.add(release, entered);
        full.custody().stages().stream()
                .filter(stage ->
                        stage.during().to() == null || !stage.during().to().isBefore(on))
                .forEach(writer::remove);
        begin(new Stage(release.crn(), release.sentence(), Stage.Kind.LICENCE, new Period(on, licenceTo)), on, by);
        if (supervisionTo != null) {
            var during = new Period(licenceTo.plusDays(1), supervisionTo);
            begin(new Stage(release.crn(), release.sentence(), Stage.Kind.POST_SENTENCE_SUPERVISION, during), on, by);
        }
        orders.changed(release.crn(), release.sentence(), entered);
    }

    /** A recall cuts the licence short on its day. */
    public void recall(Recall recall, SignedIn by) {
        var full = locked(recall.crn(), recall.sentence());
        if (full.custody().recalls().stream().anyMatch(each -> each.id().equals(recall.id()))) {
            return;
        }
        Problem.none(CustodyCheck.problems(recall, full, recording.today()));
        var entered = fact(recall.sentence(), recall.crn(), Recalled.of(recall), recall.recalledOn(), by);
        writer.add(recall, entered);
        writer.cut(recall.crn(), recall.sentence(), recall.recalledOn());
        orders.changed(recall.crn(), recall.sentence(), entered);
    }

    /** Sets a date, or moves the one of the same kind. */
    public void setKeyDate(KeyDate date, SignedIn by) {
        var full = locked(date.crn(), date.sentence());
        Problem.none(CustodyCheck.problems(date, full.sentence()));
        var before = full.custody().keyDates().stream()
                .filter(each -> each.kind() == date.kind() && each.inWords().equals(date.inWords()))
                .findFirst();
        if (before.isEmpty()) {
            writer.add(date, fact(date.sentence(), date.crn(), KeyDateSet.of(date), recording.today(), by));
        } else if (!before.get().fallsOn().equals(date.fallsOn())) {
            var moved = new KeyDate(
                    before.get().id(), date.crn(), date.sentence(), date.kind(), date.inWords(), date.fallsOn());
            var fact = KeyDateSet.moved(moved, before.get().fallsOn());
            var wrong = custody.fact(moved).orElse(null);
            writer.move(
                    moved,
                    recording.correction(date.crn(), date.sentence().subject(), fact, recording.today(), by, wrong));
        }
    }

    public void hold(CustodyEntry entry, SignedIn by) {
        var full = locked(entry.crn(), entry.sentence());
        if (full.custody().entries().stream().noneMatch(each -> each.id().equals(entry.id()))) {
            writer.add(entry, fact(entry.sentence(), entry.crn(), CustodyChanged.of(entry), entry.since(), by));
        }
    }

    public void impose(Condition condition, SignedIn by) {
        var full = locked(condition.crn(), condition.sentence());
        if (full.custody().conditions().stream().noneMatch(each -> each.id().equals(condition.id()))) {
            var fact = ConditionImposed.of(condition);
            writer.add(condition, fact(condition.sentence(), condition.crn(), fact, condition.startsOn(), by));
        }
    }

    /** The release had not happened. Only what came last can be taken back. */
    public void notReleased(Crn crn, SentenceId id, UUID releaseId, String reason, SignedIn by) {
        var full = locked(crn, id);
        var found = full.custody().releases().stream()
                .filter(each -> each.id().equals(releaseId))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        var release = found.get();
        lastIs(release.releasedOn(), full);
        var entered = mistake(
                full,
                release.title(),
                reason,
                release.releasedOn(),
                by,
                custody.fact(release).orElse(null));
        writer.remove(release);
        full.custody().stages().stream()
                .filter(stage -> !stage.during().from().isBefore(release.releasedOn()))
                .forEach(writer::remove);
        orders.changed(crn, id, entered);
    }

    /** The recall had not happened: the licence runs on to the day the record gave it, or to the end of the sentence. */
    public void notRecalled(Crn crn, SentenceId id, UUID recallId, String reason, SignedIn by) {
        var full = locked(crn, id);
        var found = full.custody().recalls().stream()
                .filter(each -> each.id().equals(recallId))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        var recall = found.get();
        lastIs(recall.recalledOn(), full);
        var entered = mistake(
                full,
                recall.kind().label(),
                reason,
                recall.recalledOn(),
                by,
                custody.fact(recall).orElse(null));
        writer.remove(recall);
        full.custody()
                .stageOn(recall.recalledOn().minusDays(1))
                .ifPresent(licence -> writer.runOn(licence, licenceEnd(full, licence)));
        orders.changed(crn, id, entered);
    }

    private LocalDate licenceEnd(SentenceInFull full, Stage licence) {
        var asSet = timelines
                .of(full.sentence().crn())
                .standing(StageSet.class)
                .filter(set -> set.sentenceId().equals(full.id().toString())
                        && set.startsOn().equals(licence.during().from())
                        && set.endsOn() != null)
                .map(StageSet::endsOn)
                .reduce((_, later) -> later);
        var end = full.sentence().expectedEnd();
        return asSet.orElse(end == null ? licence.during().from() : end);
    }

    private static void lastIs(LocalDate day, SentenceInFull full) {
        boolean later = full.custody().releases().stream()
                        .anyMatch(each -> each.releasedOn().isAfter(day))
                || full.custody().recalls().stream()
                        .anyMatch(each -> each.recalledOn().isAfter(day));
        if (later) {
            throw new RuleBroken("Something later is recorded. Take that back first");
        }
    }

    private SentenceInFull locked(Crn crn, SentenceId id) {
        var sentence = reader.lock(crn, id).sentence();
        if (!sentence.custodial()) {
            throw new RuleBroken("%s is not served in custody".formatted(sentence.title()));
        }
        return sentences.get(crn, id);
    }

    private void begin(Stage stage, LocalDate on, SignedIn by) {
        writer.add(stage, fact(stage.sentence(), stage.crn(), StageSet.of(stage), on, by));
    }

    private Entered fact(SentenceId sentence, Crn crn, Fact fact, LocalDate on, SignedIn by) {
        return recording.fact(crn, sentence.subject(), fact, on, by);
    }

    private Entered mistake(
            SentenceInFull full, String what, String reason, LocalDate on, SignedIn by, @Nullable Long wrong) {
        var fact = new Corrected(full.id().toString(), what, reason);
        return recording.correction(full.sentence().crn(), full.id().subject(), fact, on, by, wrong);
    }
}
