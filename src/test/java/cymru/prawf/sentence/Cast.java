package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.sentence.Sentence.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sentences that the tests of this module know by name. */
final class Cast {

    private Cast() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Twelve months from 4 July 2016, made that day at Newport. */
    static Sentence communityOrder(Crn crn) {
        return sentence(crn, Kind.COMMUNITY_ORDER, "2016-07-04", Length.ofMonths(12));
    }

    /** Sixteen months from 4 January 2016. */
    static Sentence custodialSentence(Crn crn) {
        return sentence(crn, Kind.CUSTODIAL_SENTENCE, "2016-01-04", Length.ofMonths(16));
    }

    static Sentence sentence(Crn crn, Kind kind, String on, Length length) {
        var start = day(on);
        return new Sentence(
                new SentenceId(UUID.randomUUID()),
                crn,
                1,
                kind,
                "",
                "",
                "NWPCMC",
                "Newport Magistrates' Court",
                start.minusDays(14),
                start,
                start,
                length,
                length.lastDay(start),
                null);
    }

    static Offence shoplifting(Sentence of) {
        return new Offence(
                UUID.randomUUID(),
                of.crn(),
                of.id(),
                "04600",
                "Shoplifting",
                of.startsOn().minusMonths(2),
                1,
                true);
    }

    static Requirement required(Sentence of, Requirement.Kind kind, @Nullable Amount amount) {
        return new Requirement(
                new RequirementId(UUID.randomUUID()),
                of.crn(),
                of.id(),
                kind,
                "",
                amount,
                of.startsOn(),
                null,
                "",
                null);
    }

    static Requirement unpaidWork(Sentence of, int hours) {
        return required(of, Requirement.Kind.UNPAID_WORK, new Amount(hours, Amount.Unit.HOURS));
    }

    static Release released(Sentence of, String on) {
        return new Release(UUID.randomUUID(), of.crn(), of.id(), day(on), Release.Kind.CONDITIONAL, "", "HMP Parc");
    }

    static Recall recalled(Sentence of, String on) {
        return new Recall(
                UUID.randomUUID(), of.crn(), of.id(), day(on), Recall.Kind.STANDARD, Recall.Reason.OUT_OF_TOUCH, "");
    }

    static Stage stage(Sentence of, Stage.Kind kind, String from, @Nullable String to) {
        return new Stage(of.crn(), of.id(), kind, new Period(day(from), to == null ? null : day(to)));
    }

    static Custody custody(List<Release> releases, List<Recall> recalls, Stage... stages) {
        return new Custody(List.of(), releases, recalls, List.of(stages), List.of(), List.of());
    }
}
