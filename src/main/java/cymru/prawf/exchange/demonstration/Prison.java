package cymru.prawf.exchange.demonstration;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.sentence.Condition;
import cymru.prawf.sentence.CustodyEntry;
import cymru.prawf.sentence.KeyDate;
import cymru.prawf.sentence.Offence;
import cymru.prawf.sentence.Recall;
import cymru.prawf.sentence.Release;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.sentence.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a custodial sentence is served: where, until when, with which conditions after it. */
final class Prison {

    private static final Odds<String> FOR_MEN = Odds.of(48, "HMP Parc")
            .and(26, "HMP Cardiff")
            .and(10, "HMP Prescoed")
            .and(8, "HMP Swansea")
            .and(8, "HMP Usk");
    private static final Odds<String> FOR_WOMEN = Odds.of(100, "HMP Eastwood Park");
    private static final Odds<Recall.Reason> REASONS = Odds.of(45, Recall.Reason.OUT_OF_TOUCH)
            .and(25, Recall.Reason.FURTHER_OFFENCE)
            .and(18, Recall.Reason.RESIDENCE)
            .and(12, Recall.Reason.BEHAVIOUR);

    private final CasePlan plan;
    private final Crn crn;
    private final Crime crime;
    private final LocalDate today;
    private final Dice dice;

    Prison(CasePlan plan, Crime crime, LocalDate today, Dice dice) {
        this.plan = plan;
        this.crn = plan.crn();
        this.crime = crime;
        this.today = today;
        this.dice = dice;
    }

    static Odds<String> prisons(boolean women) {
        return women ? FOR_WOMEN : FOR_MEN;
    }

    Order serves(Term term, Sentence sentence, List<Offence> offences, @Nullable Programme programme) {
        var id = sentence.id();
        var prison = prisons(plan.isWoman()).any(dice);
        var release = requireNonNull(term.release());
        var conditions = release.isAfter(today.plusDays(20)) ? List.<Condition>of() : conditions(term, id, programme);
        boolean required = conditions.stream().anyMatch(each -> each.category().equals("Programme"));
        return new Order(
                term,
                sentence,
                offences,
                List.of(),
                custody(term, id, prison),
                keyDates(term, id),
                releases(term, id, prison),
                recalls(term, id),
                stages(term, id),
                conditions,
                required ? programme : null);
    }

    private List<CustodyEntry> custody(Term term, SentenceId id, String prison) {
        var entries = new ArrayList<CustodyEntry>();
        entries.add(new CustodyEntry(dice.uuid(), crn, id, term.sentenced(), prison, "Sentenced"));
        if (term.recalled() != null) {
            entries.add(new CustodyEntry(dice.uuid(), crn, id, term.recalled(), prison, "Recalled"));
        }
        return entries;
    }

    private List<KeyDate> keyDates(Term term, SentenceId id) {
        var dates = new ArrayList<KeyDate>();
        dates.add(keyDate(id, KeyDate.Kind.AUTOMATIC_RELEASE, requireNonNull(term.release())));
        dates.add(keyDate(id, KeyDate.Kind.LICENCE_EXPIRY, term.ends()));
        dates.add(keyDate(id, KeyDate.Kind.SENTENCE_EXPIRY, term.ends()));
        if (term.supervisionEnds() != null) {
            dates.add(keyDate(id, KeyDate.Kind.SUPERVISION_END, term.supervisionEnds()));
        }
        return dates;
    }

    private KeyDate keyDate(SentenceId id, KeyDate.Kind kind, LocalDate day) {
        return new KeyDate(dice.uuid(), crn, id, kind, "", day);
    }

    private List<Release> releases(Term term, SentenceId id, String prison) {
        var releases = new ArrayList<Release>();
        var first = requireNonNull(term.release());
        if (!first.isAfter(today)) {
            releases.add(new Release(dice.uuid(), crn, id, first, Release.Kind.AUTOMATIC, "", prison));
        }
        if (term.releasedAgain() != null && !term.releasedAgain().isAfter(today)) {
            releases.add(
                    new Release(dice.uuid(), crn, id, term.releasedAgain(), Release.Kind.AFTER_RECALL, "", prison));
        }
        return releases;
    }

    private List<Recall> recalls(Term term, SentenceId id) {
        if (term.recalled() == null) {
            return List.of();
        }
        var kind = term.releasedAgain() == null ? Recall.Kind.STANDARD : Recall.Kind.FIXED_28_DAYS;
        return List.of(new Recall(dice.uuid(), crn, id, term.recalled(), kind, REASONS.any(dice), ""));
    }

    /** As they were set at the release; nobody sets them while it is far off. */
    private List<Stage> stages(Term term, SentenceId id) {
        var release = requireNonNull(term.release());
        if (release.isAfter(today)) {
            return List.of();
        }
        var stages = new ArrayList<Stage>();
        stages.add(new Stage(crn, id, Stage.Kind.LICENCE, new Period(release, term.ends())));
        if (term.supervisionEnds() != null && term.supervisionEnds().isAfter(term.ends())) {
            stages.add(new Stage(
                    crn,
                    id,
                    Stage.Kind.POST_SENTENCE_SUPERVISION,
                    new Period(term.ends().plusDays(1), term.supervisionEnds())));
        }
        return stages;
    }

    /** Len had none but the usual ones: that is his story. */
    private List<Condition> conditions(Term term, SentenceId id, @Nullable Programme programme) {
        var conditions = new ArrayList<Condition>();
        conditions.add(
                condition(term, id, "Keep in touch", "To keep in touch with the supervising officer as instructed"));
        conditions.add(condition(term, id, "Residence", "To live permanently at an address approved by the officer"));
        if (plan.story() == Story.LEN) {
            return conditions;
        }
        if (crime.sort() == Crime.Sort.DOMESTIC_ABUSE) {
            conditions.add(condition(
                    term,
                    id,
                    "No contact",
                    "Not to seek to approach or communicate with the victim without prior approval"));
        }
        if (programme != null
                && (plan.story() == Story.DYLAN || plan.story() == null && dice.chance(plan.crc() ? 0.3 : 0.5))) {
            conditions.add(condition(term, id, "Programme", "To complete the " + programme.label()));
        }
        if (crime.sort() == Crime.Sort.DRUGS || dice.chance(0.2)) {
            conditions.add(condition(term, id, "Drug testing", "To attend for a test for drugs as instructed"));
        }
        if (!plan.crc() && dice.chance(0.35)) {
            conditions.add(
                    condition(term, id, "Exclusion", "Not to enter the area marked on the map without prior approval"));
        }
        if (plan.duty() == Duty.IOM_CASES || plan.duty() == Duty.NPS_IOM_CASES) {
            conditions.add(condition(term, id, "Curfew", "To stay at home from 9pm to 6am, with an electronic tag"));
        }
        return conditions;
    }

    private Condition condition(Term term, SentenceId id, String category, String wording) {
        return new Condition(
                dice.uuid(),
                crn,
                id,
                Stage.Kind.LICENCE,
                category,
                wording,
                requireNonNull(term.release()),
                term.ends());
    }
}
