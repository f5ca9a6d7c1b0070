package cymru.prawf.contact;

import cymru.prawf.database.OneCase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** What can be done with appointments. Whatever is sent twice under one key is done once. */
@Service
@EnableConfigurationProperties(Evidence.class)
public class Appointments {

    private final AppointmentRepository appointments;
    private final OutcomeRepository outcomes;
    private final Attendances attendances;
    private final Diary diary;
    private final Facts facts;
    private final Evidence evidence;
    private final Clock clock;

    Appointments(
            AppointmentRepository appointments,
            OutcomeRepository outcomes,
            Attendances attendances,
            Diary diary,
            Facts facts,
            Evidence evidence,
            Clock clock) {
        this.appointments = appointments;
        this.outcomes = outcomes;
        this.attendances = attendances;
        this.diary = diary;
        this.facts = facts;
        this.evidence = evidence;
        this.clock = clock;
    }

    public Appointment get(Crn crn, AppointmentId id) {
        return appointments.get(crn, id);
    }

    /** Those still to come, those without an outcome and those waiting for evidence, in their order. */
    public List<Appointment> open(Crn crn) {
        return appointments.open(crn);
    }

    /** Those with an outcome, the latest first. */
    public List<Appointment> past(Crn crn, int limit, int offset) {
        return appointments.past(crn, limit, offset);
    }

    public int countPast(Crn crn) {
        return appointments.countPast(crn);
    }

    /** Every outcome an appointment ever had, the one that stands first. */
    public List<RecordedOutcome> outcomes(Crn crn, AppointmentId id) {
        return outcomes.of(crn, id);
    }

    /** How it was arranged before each move, the last first. */
    public List<EarlierArrangement> moves(Crn crn, AppointmentId id) {
        return appointments.moves(crn, id);
    }

    /** What stands in the way, for a page that asks before booking. */
    public List<Clash> clashes(Crn crn, List<Arrangement> arrangements) {
        return clashes(crn, arrangements, null);
    }

    /**
     * Books one appointment, or several as a series.
     *
     * @param seen the keys of the clashes that whoever books has seen; any other stops the booking
     */
    @OneCase
    public List<AppointmentId> book(
            Crn crn, List<Arrangement> arrangements, Set<String> seen, String bookedBy, String onceAs) {
        if (arrangements.isEmpty()) {
            throw new RuleBroken("Keep at least one date");
        }
        diary.hold(crn, arrangements);
        if (appointments.bookedAs(crn, key(onceAs, 0)).isPresent()) {
            return bookedBefore(crn, arrangements, onceAs);
        }
        refuseUnlessSeen(clashes(crn, arrangements, null), seen);
        var series = arrangements.size() == 1 ? null : UUID.randomUUID();
        var now = clock.instant();
        var booked = new ArrayList<AppointmentId>();
        for (var arrangement : arrangements) {
            var appointment = Appointment.booked(crn, arrangement, series, bookedBy, now);
            var key = key(onceAs, booked.size());
            appointments.add(appointment, key);
            facts.append(fact(appointment, AppointmentBooked.of(appointment), When.at(now), bookedBy, now, key));
            booked.add(appointment.id());
        }
        return booked;
    }

    /**
     * Gives it another time, place or officer; how it was before stays in the record.
     *
     * @param seenMoves how often it had been moved when whoever moves it looked
     */
    @OneCase
    public Appointment move(
            Crn crn,
            AppointmentId id,
            int seenMoves,
            Arrangement to,
            Move why,
            Set<String> seen,
            String by,
            String onceAs) {
        diary.hold(crn, List.of(to));
        var before = appointments.hold(crn, id);
        if (appointments.movedAs(crn, onceAs)) {
            return before;
        }
        if (before.moves() != seenMoves) {
            throw new MovedMeanwhile();
        }
        var now = clock.instant();
        var after = before.move(to, now);
        refuseUnlessSeen(clashes(crn, List.of(to), id), seen);
        appointments.move(before, after, why, by, now, onceAs);
        facts.append(fact(after, AppointmentMoved.of(before, after, why), When.at(now), by, now, onceAs));
        return after;
    }

    /**
     * Records what came of it, or decides an absence for which evidence was awaited.
     *
     * @param seenVersion the version of the outcome that stood when whoever records looked; 0 where there was none
     */
    @OneCase
    public Appointment recordOutcome(
            Crn crn, AppointmentId id, int seenVersion, Outcome outcome, String by, String onceAs) {
        var before = appointments.hold(crn, id);
        if (alreadySaid(before, outcome, onceAs)) {
            return before;
        }
        if (before.outcomeVersion() != seenVersion) {
            throw new OutcomeAlreadyRecorded();
        }
        var now = clock.instant();
        return save(before, before.conclude(outcome, by, now), by, now, onceAs);
    }

    /** Puts another outcome in the place of the one that stands, and says why; the one before stays in the record. */
    @OneCase
    public Appointment correctOutcome(
            Crn crn, AppointmentId id, int seenVersion, Outcome outcome, String reason, String by, String onceAs) {
        var before = appointments.hold(crn, id);
        if (outcomes.recordedAs(crn, onceAs)) {
            return before;
        }
        if (before.outcomeVersion() != seenVersion) {
            throw new OutcomeAlreadyRecorded();
        }
        var now = clock.instant();
        return save(before, before.correct(outcome, reason, by, now), by, now, onceAs);
    }

    private Appointment save(Appointment before, Appointment after, String by, Instant now, String onceAs) {
        requireEvidence(before, after.standing().outcome());
        var fact = fact(
                after, OutcomeRecorded.of(after, after.standing()), OutcomeRecorded.when(after, now), by, now, onceAs);
        var replaced = outcomes.factOf(before);
        outcomes.add(after, facts.append(replaced == null ? fact : fact.correcting(replaced)), onceAs);
        return after;
    }

    /** Sent twice, or the same said by two people at once. */
    private boolean alreadySaid(Appointment appointment, Outcome outcome, String onceAs) {
        return outcomes.recordedAs(appointment.crn(), onceAs)
                || (appointment.outcome() != null
                        && appointment.standing().outcome().equals(outcome));
    }

    /** The evidence asked for where an absence from this appointment is called acceptable, in words; nothing where none is. */
    public Optional<String> evidenceAsked(Appointment appointment) {
        return evidence.askedAfter(
                attendances.without(appointment).acceptableAbsences().size());
    }

    private void requireEvidence(Appointment appointment, Outcome outcome) {
        if (outcome.result() == Result.ABSENT_ACCEPTABLE
                && outcome.evidenceSeen().isEmpty()) {
            evidenceAsked(appointment).ifPresent(asked -> {
                throw new RuleBroken(asked);
            });
        }
    }

    private List<Clash> clashes(Crn crn, List<Arrangement> arrangements, @Nullable AppointmentId itself) {
        return arrangements.stream()
                .flatMap(a -> diary.clashes(crn, a, itself).stream())
                .toList();
    }

    private static void refuseUnlessSeen(List<Clash> clashes, Set<String> seen) {
        if (!clashes.stream().allMatch(clash -> seen.contains(clash.key()))) {
            throw new Clashing(clashes);
        }
    }

    private List<AppointmentId> bookedBefore(Crn crn, List<Arrangement> arrangements, String onceAs) {
        return IntStream.range(0, arrangements.size())
                .mapToObj(n -> appointments.bookedAs(crn, key(onceAs, n)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String key(String onceAs, int n) {
        return n == 0 ? onceAs : onceAs + "/" + n;
    }

    private static NewFact fact(Appointment appointment, Fact fact, When when, String by, Instant now, String onceAs) {
        return NewFact.of(appointment.crn(), fact, when, appointment.id().subject(), by, now)
                .onceAs(onceAs);
    }
}
