package cymru.prawf.exchange.demonstration;

import static cymru.prawf.exchange.demonstration.SomeGwent.FILES;
import static cymru.prawf.exchange.demonstration.SomeGwent.GWENT;
import static cymru.prawf.exchange.demonstration.SomeGwent.TODAY;
import static cymru.prawf.exchange.demonstration.SomeGwent.caseloads;
import static cymru.prawf.exchange.demonstration.SomeGwent.crns;
import static cymru.prawf.exchange.demonstration.SomeGwent.facts;
import static cymru.prawf.exchange.demonstration.SomeGwent.file;
import static cymru.prawf.exchange.demonstration.SomeGwent.having;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.prawf.contact.OutcomeRecorded;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.policy.Engagement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the days of these officers and cases could be those of real ones. */
class WorkingLifeTest {

    @Test
    void nobodyIsSeenOnAWeekendOrABankHoliday() {
        var days = meetings(GWENT).stream().map(Meeting::day).distinct().toList();
        assertThat(days).hasSizeGreaterThan(400).allMatch(WorkingDays::isWorkingDay);
    }

    @Test
    void fewAppointmentsOverlapAndNeverMoreThanTwo() {
        double overlapping = 0;
        var most = 0;
        for (var day : days().values()) {
            for (var one : day) {
                int atOnce = (int) day.stream()
                        .filter(other -> during(other, one.starts()))
                        .count();
                most = Math.max(most, atOnce);
                overlapping += atOnce > 1 ? 1 : 0;
            }
        }
        assertThat(most).as("at once").isLessThanOrEqualTo(2);
        assertThat(overlapping / meetings(GWENT).size()).as("overlapping").isLessThan(0.015);
    }

    @Test
    void nobodyHasTwoResponsibleOfficersAtOnce() {
        assertThat(crns(draft -> {
                    var starts =
                            draft.tenures().all().stream().map(Tenure::from).toList();
                    return !starts.equals(starts.stream().sorted().distinct().toList())
                            || draft.tenures().last().officer() != draft.plan().officer();
                }))
                .isEmpty();
    }

    @Test
    void nobodyHoldsACaseBeforeTheyCameOrAfterTheyLeft() {
        assertThat(crns(WorkingLifeTest::heldWhileNotThere)).isEmpty();
    }

    @Test
    void everyCaseHasBetweenAFewAndAFewHundredFacts() {
        assertThat(FILES.stream()
                        .mapToInt(file -> file.entries().size())
                        .average()
                        .orElseThrow())
                .isBetween(60.0, 100.0);
        assertThat(FILES).allMatch(file -> file.entries().size() < 500);
    }

    @Test
    void nothingWasRecordedTodayAndNoOutcomeBeforeItsAppointmentWasBooked() {
        var midnight = UkTime.startOf(TODAY);
        assertThat(FILES.stream()
                        .flatMap(file -> file.entries().stream())
                        .map(CaseFile.Entry::fact)
                        .filter(fact -> !fact.recordedAt().isBefore(midnight)
                                || fact.when().at().isAfter(fact.recordedAt()))
                        .limit(5))
                .isEmpty();
    }

    @Test
    void someOutcomesOfTheLastDaysAreStillToBeRecorded() {
        var recorded = FILES.stream()
                .flatMap(file -> facts(file, OutcomeRecorded.class))
                .map(OutcomeRecorded::startsAt)
                .filter(at -> UkTime.dateOf(at).isAfter(TODAY.minusDays(8)))
                .count();
        var held = meetings(GWENT).stream()
                .filter(meeting -> meeting.day().isAfter(TODAY.minusDays(8))
                        && meeting.day().isBefore(TODAY))
                .count();
        assertThat(held - recorded).isBetween(40L, 400L);
    }

    @Test
    void goodEngagementMeansTwelveMonthsWithoutAFailure() {
        assertThat(having(draft -> draft.risks().engagement() == Engagement.GOOD))
                .hasSizeGreaterThan(500);
        assertThat(crns(draft -> draft.risks().engagement() == Engagement.GOOD
                        && facts(file(draft), OutcomeRecorded.class)
                                .anyMatch(outcome -> outcome.failureToComply() && !corrected(draft, outcome))))
                .isEmpty();
    }

    @Test
    void theOfficerHasAboutSixtyPeopleAndAFullDay() {
        var officer = GWENT.world().organisation().colleagues().stream()
                .filter(each -> each.userName().equals("officer"))
                .findFirst()
                .orElseThrow();
        assertThat((double) caseloads().get(officer)).isCloseTo(60, within(5.0));
        assertThat(on(GWENT, TODAY, officer)).hasSizeBetween(8, 12);
        assertThat(GWENT.world().organisation().managerOf(officer.team()).userName())
                .isEqualTo("manager");
    }

    @Test
    void onASaturdayTheFullDayIsMonday() {
        var saturday = Gwent.drawn(Area.GWENT, 2016, LocalDate.of(2016, 12, 3));
        var officer = saturday.world().organisation().holding(Duty.MOST_CASES).stream()
                .filter(each -> each.userName().equals("officer"))
                .findFirst()
                .orElseThrow();
        assertThat(on(saturday, LocalDate.of(2016, 12, 5), officer)).hasSizeBetween(8, 12);
    }

    @Test
    void everySignInIsSomebodyOfItsKind() {
        var colleagues = GWENT.world().organisation().colleagues();
        for (var signIn : SignIn.values()) {
            assertThat(colleagues.stream().filter(each -> each.userName().equals(signIn.userName())))
                    .hasSize(signIn.staffCode() == null ? 0 : 1);
        }
        assertThat(colleagues.stream().filter(each -> each.userName().equals("hub")))
                .allMatch(each -> each.seat().duty() == Duty.IN_TOUCH_CASES);
        assertThat(colleagues.stream().filter(each -> each.userName().equals("analyst")))
                .allMatch(each -> each.seat().grade() == cymru.prawf.staff.Grade.QUALITY_MANAGER);
    }

    @Test
    void theSixStoriesOfTheReportAreThere() {
        assertThat(GWENT.drafts().stream()
                        .filter(draft -> draft.plan().story() != null)
                        .map(draft -> draft.person().name().forename()))
                .containsExactlyInAnyOrder("Mary", "Colin", "Dylan", "Vanessa", "Len", "Lucy");
    }

    @Test
    void aboutOneRecordInAHundredIsLimited() {
        assertThat(having(draft -> draft.plan().limit() != null)).hasSizeBetween(18, 42);
    }

    private static boolean heldWhileNotThere(Draft draft) {
        var all = draft.tenures().all();
        for (int n = 0; n < all.size(); n++) {
            var employed = all.get(n).officer().employed();
            var until = n + 1 < all.size() ? all.get(n + 1).from().minusDays(1) : TODAY;
            boolean gone = employed.to() != null && until.isAfter(WorkingDays.onOrAfter(employed.to()));
            if (!employed.includes(all.get(n).from()) || gone) {
                return true;
            }
        }
        return false;
    }

    private static boolean corrected(Draft draft, OutcomeRecorded failure) {
        return facts(file(draft), OutcomeRecorded.class)
                .anyMatch(other -> other.appointment().equals(failure.appointment())
                        && other.result() == Result.ATTENDED_COMPLIED);
    }

    private static boolean during(Meeting meeting, Instant moment) {
        return !meeting.starts().isAfter(moment)
                && meeting.starts().plusSeconds(60L * meeting.minutes()).isAfter(moment);
    }

    /** The one-to-one appointments of each officer on each day; groups and work parties are kept together. */
    private static HashMap<String, List<Meeting>> days() {
        var days = new HashMap<String, List<Meeting>>();
        meetings(GWENT).stream()
                .filter(meeting -> !meeting.isFixed())
                .forEach(meeting -> days.computeIfAbsent(
                                meeting.officer().userName() + meeting.day(), _ -> new ArrayList<>())
                        .add(meeting));
        return days;
    }

    private static List<Meeting> meetings(Gwent gwent) {
        return gwent.drafts().stream()
                .flatMap(draft -> draft.meetings().stream())
                .toList();
    }

    private static Stream<Meeting> on(Gwent gwent, LocalDate day, Colleague officer) {
        return meetings(gwent).stream()
                .filter(meeting -> meeting.day().equals(day)
                        && meeting.officer().userName().equals(officer.userName()));
    }
}
