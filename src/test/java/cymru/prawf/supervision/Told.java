package cymru.prawf.supervision;

import cymru.prawf.allocation.OfficerChanged;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.Indicator;
import cymru.prawf.assessment.IndicatorReported;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.contact.AppointmentBooked;
import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.OutcomeRecorded;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.policy.ModelsInForce;
import cymru.prawf.policy.ShippedModels;
import cymru.prawf.record.Fact;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timeline;
import cymru.prawf.record.When;
import cymru.prawf.sentence.KeyDate;
import cymru.prawf.sentence.KeyDateSet;
import cymru.prawf.sentence.OrderMade;
import cymru.prawf.sentence.Release;
import cymru.prawf.sentence.Released;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.Terminated;
import cymru.prawf.sentence.Termination;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One invented case, told fact by fact, and what the standards make of it. */
final class Told {

    static final Crn CRN = new Crn("E900002");
    static final ModelsInForce MODELS = ModelsInForce.always(ShippedModels.riskBased2016());

    private final List<RecordedFact> facts = new ArrayList<>();
    private long position = 1;

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A community order of a year, allocated on the day it was made to a PSO of the CRC. */
    static Told communityOrder(String madeOn) {
        return new Told()
                .order(
                        Sentence.Kind.COMMUNITY_ORDER,
                        madeOn,
                        day(madeOn).plusYears(1).minusDays(1))
                .allocated(madeOn, "One", Grade.PSO);
    }

    /** A prison sentence with the day on which they are to come out. */
    static Told inPrison(String from, String release, String ends) {
        var told = new Told().order(Sentence.Kind.CUSTODIAL_SENTENCE, from, day(ends));
        told.say(
                new KeyDateSet("order", KeyDate.Kind.CONDITIONAL_RELEASE, "Conditional release", day(release), null),
                from);
        return told.allocated(from, "One", Grade.PSO);
    }

    Told order(Sentence.Kind kind, String from, LocalDate to) {
        return say(
                new OrderMade(
                        kind == Sentence.Kind.CUSTODIAL_SENTENCE || facts.isEmpty() ? "order" : "order" + position,
                        1,
                        kind,
                        kind.label(),
                        "",
                        null,
                        "",
                        "",
                        "",
                        null,
                        day(from),
                        day(from),
                        null,
                        to,
                        ""),
                from);
    }

    Told terminated(String on) {
        return say(new Terminated("order", "Order", day(on), Termination.Reason.COMPLETED, "Completed"), on);
    }

    Told released(String on) {
        return say(new Released("order", "release", Release.Kind.values()[0], "Released", day(on), ""), on);
    }

    Told allocated(String on, String officer, Grade grade) {
        return allocated(on, officer, grade, Provider.Kind.CRC);
    }

    Told allocated(String on, String officer, Grade grade, Provider.Kind organisation) {
        var former = facts.stream()
                .map(RecordedFact::fact)
                .filter(OfficerChanged.class::isInstance)
                .map(OfficerChanged.class::cast)
                .reduce((_, last) -> last);
        return say(
                new OfficerChanged(
                        officer,
                        "Officer " + officer,
                        grade,
                        "TEAM",
                        "Team",
                        "WCRC",
                        organisation,
                        former.map(OfficerChanged::officer).orElse(null),
                        former.map(OfficerChanged::officerName).orElse(null),
                        former.map(OfficerChanged::teamName).orElse(null),
                        former.isEmpty() ? ReasonForChange.INITIAL_ALLOCATION : ReasonForChange.WORKLOAD,
                        true,
                        ""),
                on);
    }

    Told risk(String on, Harm harm, int likelihood) {
        return say(new RiskRecorded(harm, likelihood, false, null, null), on);
    }

    Told iom(String on) {
        return say(new RiskRecorded(Harm.LOW, 10, true, null, null), on);
    }

    Told indicator(String on, Indicator indicator) {
        return say(new IndicatorReported(indicator, "the police", ""), on);
    }

    Told seen(String on) {
        return appointment(on, AppointmentType.OFFICE, Result.ATTENDED_COMPLIED, null, on);
    }

    Told seen(String on, AppointmentType how) {
        return appointment(on, how, Result.ATTENDED_COMPLIED, null, on);
    }

    Told missed(String on, Result how) {
        return appointment(on, AppointmentType.OFFICE, how, null, on);
    }

    Told cancelled(String on, OurCause why) {
        return appointment(on, AppointmentType.OFFICE, Result.CANCELLED_BY_US, why, on);
    }

    Told booked(String on) {
        return appointment(on, AppointmentType.OFFICE, null, null, on);
    }

    Told appointment(
            String on, AppointmentType how, @Nullable Result result, @Nullable OurCause cause, String recorded) {
        var id = "appointment-" + position;
        var at = at(day(on));
        say(
                new AppointmentBooked(
                        id,
                        how,
                        null,
                        "",
                        null,
                        "",
                        "One",
                        "Officer One",
                        at,
                        true,
                        30,
                        "order",
                        null,
                        true,
                        false,
                        null),
                When.at(at.minusSeconds(3600)),
                at.minusSeconds(3600),
                null);
        if (result != null) {
            say(
                    new OutcomeRecorded(
                            id,
                            result,
                            result.whose(),
                            result.failureToComply(),
                            null,
                            cause,
                            null,
                            "",
                            "",
                            false,
                            "",
                            how,
                            null,
                            null,
                            "",
                            "One",
                            "Officer One",
                            at,
                            30,
                            "order",
                            null,
                            true,
                            false),
                    When.at(at),
                    at(day(recorded)).plusSeconds(3600),
                    null);
        }
        return this;
    }

    Told say(Fact fact, String on) {
        return say(fact, When.on(day(on)), at(day(on)), null);
    }

    /** A fact that was known only later. */
    Told say(Fact fact, String on, String known) {
        return say(fact, When.on(day(on)), at(day(known)), null);
    }

    /** Puts the last fact right. */
    Told instead(Fact fact, String on, String known) {
        return say(fact, When.on(day(on)), at(day(known)), position - 1);
    }

    private Told say(Fact fact, When when, Instant recordedAt, @Nullable Long supersedes) {
        facts.add(new RecordedFact(position++, CRN, "test/1", fact, when, recordedAt, "somebody", "test", supersedes));
        return this;
    }

    private static Instant at(LocalDate day) {
        return UkTime.at(day.atTime(LocalTime.of(11, 0)));
    }

    Timeline timeline() {
        return new Timeline(
                CRN,
                facts.stream()
                        .sorted(Comparator.comparing(
                                        (RecordedFact fact) -> fact.when().at())
                                .thenComparing(RecordedFact::position))
                        .toList());
    }

    Worked worked() {
        return Standards.work(timeline(), MODELS);
    }

    BandHistory bands() {
        return worked().bands();
    }

    String bandOn(String day) {
        var band = bands().bandOn(day(day));
        return band == null ? "none" : band.code();
    }

    List<Expectation> of(StandardName standard) {
        return worked().expectations().stream()
                .filter(each -> each.standard() == standard)
                .toList();
    }

    /** The expectation of a standard that begins on this day. */
    Expectation from(StandardName standard, String day) {
        return of(standard).stream()
                .filter(each -> each.from().equals(day(day)))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("%s from %s is not among %s".formatted(standard, day, of(standard))));
    }
}
