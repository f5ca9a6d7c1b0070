package cymru.prawf.contact;

import static cymru.prawf.TestClock.TEN;
import static cymru.prawf.contact.SomeAppointments.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.access.LimitedAccess.Kind;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Timelines;
import cymru.prawf.record.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PrawfTest
class AppointmentsTest {

    static final Instant TOMORROW = TEN.plus(Duration.ofDays(1));
    static final Instant THIS_MORNING = TEN.minus(Duration.ofHours(1));
    static final AtomicInteger PEOPLE = new AtomicInteger(200_000);

    @Autowired
    Appointments appointments;

    @Autowired
    Timelines timelines;

    @Autowired
    LimitedAccess limited;

    /** Each test has people and an officer of its own, whose day is empty. */
    final Crn rhys = somebody();

    final Crn dai = somebody();

    final StaffCode officer = new StaffCode(
            "T" + UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase());

    @Test
    void whatIsBookedTwiceUnderOneKeyIsBookedOnce() throws Exception {
        var key = key();
        atOnce(() -> book(rhys, TOMORROW, key), () -> book(rhys, TOMORROW, key));
        assertThat(book(rhys, TOMORROW, key)).isEqualTo(book(rhys, TOMORROW, key));
        assertThat(timelines.of(rhys).standing(AppointmentBooked.class))
                .filteredOn(fact -> fact.officer().equals(officer.value()))
                .hasSize(1);
    }

    @Test
    void ofTwoWhoBookAnOfficerForTheSameTimeTheSecondIsTold() throws Exception {
        var results = atOnce(() -> book(rhys, TOMORROW, key()), () -> book(dai, TOMORROW, key()));
        assertThat(results).filteredOn(Clashing.class::isInstance).hasSize(1);
    }

    @Test
    void whoeverHasSeenTheClashMayBookAnyway() {
        book(rhys, TOMORROW, key());
        var clash = catchThrowableOfType(Clashing.class, () -> book(dai, TOMORROW, key()));
        var seen = Set.of(clash.clashes().getFirst().key());
        assertThat(appointments.book(dai, List.of(at(TOMORROW)), seen, "sian", key()))
                .hasSize(1);
    }

    @Test
    void aClashThatCameUpSinceStopsTheBookingAgain() {
        var first = book(rhys, TOMORROW, key());
        assertThatThrownBy(() -> appointments.book(
                        dai, List.of(at(TOMORROW)), Set.of("officer:" + UUID.randomUUID()), "sian", key()))
                .isInstanceOf(Clashing.class);
        assertThat(first).isNotEmpty();
    }

    @Test
    void oneAfterTheOtherIsNoClash() {
        book(rhys, TOMORROW, key());
        assertThat(book(dai, TOMORROW.plus(Duration.ofMinutes(45)), key())).hasSize(1);
    }

    @Test
    void whatWasCalledOffIsNoClash() {
        var id = book(rhys, TOMORROW, key()).getFirst();
        appointments.recordOutcome(rhys, id, 0, outcome(Result.CANCELLED_BY_US), "sian", key());
        assertThat(book(dai, TOMORROW, key())).hasSize(1);
    }

    @Test
    void aClashWithALimitedCaseIsSeenAndNamesNobody() {
        var hidden = somebody();
        book(hidden, TOMORROW, key());
        limited.limit(hidden, Kind.RESTRICTION, List.of("somebody else"), "Only they", "manager");
        var clash = catchThrowableOfType(Clashing.class, () -> book(dai, TOMORROW, key()));
        assertThat(clash.clashes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Clash.OfficerExpected.class,
                        expected -> assertThat(expected.name()).isNull());
    }

    @Test
    void severalPeopleAtOneGroupSessionAreNoClash() {
        for (var type : List.of(AppointmentType.PROGRAMME, AppointmentType.RAR_ACTIVITY, AppointmentType.UNPAID_WORK)) {
            var day = TOMORROW.plus(Duration.ofDays(type.ordinal()));
            var session = session(type, "The Lighthouse", day);
            appointments.book(rhys, List.of(session), Set.of(), "sian", key());
            assertThat(appointments.clashes(dai, List.of(session)))
                    .as("%s", type)
                    .isEmpty();
            assertThat(appointments.clashes(rhys, List.of(session)))
                    .as("the same person twice")
                    .hasSize(1);
            assertThat(appointments.clashes(dai, List.of(session(type, "The Riverfront", day))))
                    .as("in another place")
                    .hasSize(1);
            assertThat(appointments.clashes(dai, List.of(session(type, "The Lighthouse", day.plusSeconds(900)))))
                    .as("begun already")
                    .hasSize(1);
        }
    }

    @Test
    void twoPeopleAtOneOfficeAppointmentAreAClash() {
        var office = session(AppointmentType.OFFICE, "Newport", TOMORROW);
        appointments.book(rhys, List.of(office), Set.of(), "sian", key());
        assertThat(appointments.clashes(dai, List.of(office))).hasSize(1);
    }

    @Test
    void aPersonIsNotExpectedInTwoPlacesUnnoticed() {
        var person = somebody();
        book(person, TOMORROW, key());
        var another = new Arrangement(
                AppointmentType.PROGRAMME,
                null,
                "",
                Place.elsewhere("The Lighthouse"),
                new StaffCode("OTHER" + officer.value().substring(5)),
                "Dai Price",
                When.at(TOMORROW.minus(Duration.ofMinutes(30))),
                120,
                CountsTowards.NOTHING);
        assertThat(appointments.clashes(person, List.of(another)))
                .singleElement()
                .isInstanceOf(Clash.PersonExpected.class);
    }

    @Test
    void anOfficerWhoIsAwayAndABankHolidayAreMentioned() throws Exception {
        var boxingDay = UkTime.at(LocalDate.of(2016, 12, 26).atTime(10, 0));
        try (var owner = TestDatabase.asOwner()) {
            owner.createStatement().execute("""
                    insert into staff.officer (code, forename, surname) values ('%1$s', 'Sian', 'Howells');
                    insert into staff.absence (officer, kind, during, recorded_by, recorded_at)
                    values ('%1$s', 'SICKNESS', '[2016-12-20,2017-01-01)', 'manager', now())
                    """.formatted(officer));
        }
        assertThat(appointments.clashes(rhys, List.of(at(boxingDay))))
                .extracting(Object::getClass)
                .containsExactly(Clash.NoWorkingDay.class, Clash.OfficerAway.class);
    }

    @Test
    void ofTwoWhoRecordAtOnceTheSecondIsTold() throws Exception {
        var id = book(rhys, THIS_MORNING, key()).getFirst();
        var results = atOnce(
                () -> appointments.recordOutcome(rhys, id, 0, Outcome.complied("On time"), "sian", key()),
                () -> appointments.recordOutcome(rhys, id, 0, Outcome.unacceptable(""), "dai", key()));
        assertThat(results).filteredOn(OutcomeAlreadyRecorded.class::isInstance).hasSize(1);
        assertThat(appointments.outcomes(rhys, id)).hasSize(1);
    }

    @Test
    void twoWhoRecordTheSameSaveItOnce() throws Exception {
        var id = book(rhys, THIS_MORNING, key()).getFirst();
        var results = atOnce(
                () -> appointments.recordOutcome(rhys, id, 0, Outcome.complied("On time"), "sian", key()),
                () -> appointments.recordOutcome(rhys, id, 0, Outcome.complied("On time"), "dai", key()));
        assertThat(results).noneMatch(Throwable.class::isInstance);
        assertThat(appointments.outcomes(rhys, id)).hasSize(1);
    }

    @Test
    void aDoubleClickRecordsOnce() throws Exception {
        var id = book(rhys, THIS_MORNING, key()).getFirst();
        var key = key();
        Callable<Object> click =
                () -> appointments.recordOutcome(rhys, id, 0, Outcome.complied("On time"), "sian", key);
        assertThat(atOnce(click, click)).noneMatch(Throwable.class::isInstance);
        assertThat(appointments.outcomes(rhys, id)).hasSize(1);
    }

    @Test
    void aCorrectionOfACorrectionLeavesOneOutcomeStandingAndThreeInTheRecord() {
        var id = book(rhys, THIS_MORNING, key()).getFirst();
        appointments.recordOutcome(rhys, id, 0, Outcome.unacceptable(""), "sian", key());
        appointments.correctOutcome(rhys, id, 1, Outcome.complied("Was there"), "Wrong person marked", "sian", key());
        appointments.correctOutcome(
                rhys, id, 2, Outcome.didNotComply("Left early"), "Left after ten minutes", "dai", key());
        assertThat(timelines.of(rhys).standing(OutcomeRecorded.class))
                .extracting(OutcomeRecorded::result)
                .containsExactly(Result.ATTENDED_DID_NOT_COMPLY);
        assertThat(timelines.of(rhys).facts())
                .filteredOn(fact -> fact.fact() instanceof OutcomeRecorded)
                .hasSize(3);
        assertThat(appointments.outcomes(rhys, id))
                .extracting(RecordedOutcome::correction)
                .containsExactly("Left after ten minutes", "Wrong person marked", "");
    }

    @Test
    void whoeverCorrectsWhatWasCorrectedMeanwhileIsTold() {
        var id = book(rhys, THIS_MORNING, key()).getFirst();
        appointments.recordOutcome(rhys, id, 0, Outcome.unacceptable(""), "sian", key());
        appointments.correctOutcome(rhys, id, 1, Outcome.complied(""), "Wrong person marked", "sian", key());
        assertThatThrownBy(() ->
                        appointments.correctOutcome(rhys, id, 1, Outcome.didNotComply("Drunk"), "Slip", "dai", key()))
                .isInstanceOf(OutcomeAlreadyRecorded.class);
    }

    @Test
    void anAbsenceIsDecidedWithoutACorrectionOnceTheEvidenceIsIn() {
        var id = book(rhys, THIS_MORNING, key()).getFirst();
        appointments.recordOutcome(rhys, id, 0, outcome(Result.ABSENT_AWAITING_EVIDENCE), "sian", key());
        assertThat(appointments.open(rhys)).hasSize(1);
        appointments.recordOutcome(rhys, id, 1, outcome(Result.ABSENT_ACCEPTABLE), "sian", key());
        assertThat(appointments.open(rhys)).isEmpty();
        assertThat(timelines.of(rhys).standing(OutcomeRecorded.class)).hasSize(1);
    }

    @Test
    void theThirdAcceptableAbsenceIn12MonthsNeedsEvidence() {
        accept(rhys, THIS_MORNING.minus(Duration.ofDays(300)), "");
        accept(rhys, THIS_MORNING.minus(Duration.ofDays(20)), "");
        assertThatThrownBy(() -> accept(rhys, THIS_MORNING, ""))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Third acceptable absence in 12 months. Say what evidence you saw");
        accept(rhys, THIS_MORNING.minus(Duration.ofHours(2)), "Hospital letter");
    }

    @Test
    void aMovedAppointmentKeepsHowItWas() {
        var id = book(rhys, TOMORROW, key()).getFirst();
        var later = at(TOMORROW.plus(Duration.ofHours(3)));
        var why = new Move(Move.Asked.THEY, "Works until noon");
        appointments.move(rhys, id, 0, later, why, Set.of(), "sian", key());
        assertThat(appointments.get(rhys, id).arrangement().startsAt()).isEqualTo(later.startsAt());
        assertThat(appointments.moves(rhys, id))
                .singleElement()
                .satisfies(before -> assertThat(before.startsAt()).isEqualTo(TOMORROW));
        assertThat(timelines.of(rhys).standing(AppointmentMoved.class))
                .extracting(AppointmentMoved::whose)
                .containsExactly(Whose.THEIRS);
    }

    @Test
    void anAppointmentMovedByAFewMinutesDoesNotClashWithItself() {
        var id = book(rhys, TOMORROW, key()).getFirst();
        var moved = at(TOMORROW.plus(Duration.ofMinutes(15)));
        var why = new Move(Move.Asked.WE, "The bus");
        assertThat(appointments
                        .move(rhys, id, 0, moved, why, Set.of(), "sian", key())
                        .moves())
                .isOne();
    }

    @Test
    void aSeriesIsBookedWholeOrNotAtAll() {
        book(dai, TOMORROW.plus(Duration.ofDays(7)), key());
        var series = List.of(at(TOMORROW), at(TOMORROW.plus(Duration.ofDays(7))));
        assertThatThrownBy(() -> appointments.book(rhys, series, Set.of(), "sian", key()))
                .isInstanceOf(Clashing.class);
        assertThat(appointments.open(rhys)).isEmpty();
    }

    private void accept(Crn crn, Instant at, String evidence) {
        var id = book(crn, at, key()).getFirst();
        var outcome = Outcome.acceptable(AbsenceReason.MEDICAL, evidence, "At the hospital");
        appointments.recordOutcome(crn, id, 0, outcome, "sian", key());
    }

    private List<AppointmentId> book(Crn crn, Instant at, String key) {
        return appointments.book(crn, List.of(at(at)), Set.of(), "sian", key);
    }

    private Arrangement at(Instant at) {
        return new Arrangement(
                AppointmentType.OFFICE,
                null,
                "Supervision",
                Place.office("NEWPORT", "Newport"),
                officer,
                "Sian Howells",
                When.at(at),
                45,
                CountsTowards.sentence(SomeAppointments.ORDER));
    }

    private Arrangement session(AppointmentType type, String place, Instant at) {
        return new Arrangement(
                type,
                null,
                "",
                Place.elsewhere(place),
                officer,
                "Sian Howells",
                When.at(at),
                120,
                CountsTowards.NOTHING);
    }

    /** Both at the same moment, what came of each: an answer or what it threw. */
    private static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var results = new ArrayList<Object>();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var done : two.invokeAll(List.of((Callable<Object>) one::call, other::call))) {
                try {
                    results.add(done.get());
                } catch (ExecutionException thrown) {
                    results.add(thrown.getCause());
                }
            }
        }
        return results;
    }

    private static Crn somebody() {
        return new Crn("A%08d".formatted(PEOPLE.incrementAndGet()));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
