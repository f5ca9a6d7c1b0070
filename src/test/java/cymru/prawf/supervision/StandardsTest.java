package cymru.prawf.supervision;

import static cymru.prawf.supervision.StandardName.CONTACT;
import static cymru.prawf.supervision.StandardName.COVER;
import static cymru.prawf.supervision.StandardName.CUSTODY_ACTIVITY;
import static cymru.prawf.supervision.StandardName.FIRST_APPOINTMENT;
import static cymru.prawf.supervision.StandardName.HANDOVER;
import static cymru.prawf.supervision.StandardName.HOME_VISIT;
import static cymru.prawf.supervision.StandardName.HUB_REVIEW_OVERSIGHT;
import static cymru.prawf.supervision.StandardName.IN_TOUCH_CALL;
import static cymru.prawf.supervision.StandardName.MONTHLY_FACE_TO_FACE;
import static cymru.prawf.supervision.StandardName.OUTCOME;
import static cymru.prawf.supervision.StandardName.OVERSIGHT;
import static cymru.prawf.supervision.StandardName.PLAN;
import static cymru.prawf.supervision.StandardName.REVIEW;
import static cymru.prawf.supervision.StandardName.REVIEW_OF_CHANGE;
import static cymru.prawf.supervision.Told.communityOrder;
import static cymru.prawf.supervision.Told.day;
import static cymru.prawf.supervision.Told.inPrison;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.Indicator;
import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Result;
import cymru.prawf.person.CircumstanceBegun;
import cymru.prawf.person.CircumstanceKind;
import cymru.prawf.staff.Grade;
import org.junit.jupiter.api.Test;

/** Each standard on timelines that a practitioner could dispute. The days around them are written out. */
class StandardsTest {

    private static Told amber() {
        return communityOrder("2016-02-01").risk("2016-02-01", Harm.MEDIUM, 40).seen("2016-02-03");
    }

    private static Told red() {
        return communityOrder("2016-02-01").risk("2016-02-01", Harm.HIGH, 40).seen("2016-02-03");
    }

    private static Told inTouch() {
        return communityOrder("2016-02-01").risk("2016-02-01", Harm.LOW, 40);
    }

    // first appointment

    @Test
    void theFirstAppointmentIsDueFiveWorkingDaysAfterAllocation() {
        var first = communityOrder("2016-02-01").from(FIRST_APPOINTMENT, "2016-02-01");
        assertThat(first.dueBy()).isEqualTo("2016-02-08");
        assertThat(first.status(day("2016-02-03"))).isEqualTo(Status.DUE_SOON);
        assertThat(first.status(day("2016-02-09"))).isEqualTo(Status.OVERDUE);
        assertThat(first.daysLate(day("2016-02-10"))).isEqualTo(2);
    }

    @Test
    void aFirstAppointmentThatTheyMissedWasOfferedAndOneWeCancelledWasNot() {
        var missed = communityOrder("2016-02-01").missed("2016-02-05", Result.ABSENT_UNACCEPTABLE);
        assertThat(missed.from(FIRST_APPOINTMENT, "2016-02-01").status(day("2016-02-10")))
                .isEqualTo(Status.MET);
        var cancelled = communityOrder("2016-02-01").cancelled("2016-02-05", OurCause.STAFF_SICKNESS);
        assertThat(cancelled.from(FIRST_APPOINTMENT, "2016-02-01").status(day("2016-02-10")))
                .isEqualTo(Status.OVERDUE);
    }

    @Test
    void onLicenceTheFirstAppointmentIsDueTheNextWorkingDay() {
        var told = inPrison("2016-01-04", "2016-03-24", "2017-01-03").released("2016-03-24");
        assertThat(told.from(FIRST_APPOINTMENT, "2016-03-24").dueBy())
                .as("after Good Friday and Easter Monday")
                .isEqualTo("2016-03-29");
    }

    // contact

    @Test
    void inAmberContactIsDueAtMostTwentyWorkingDaysAfterTheLast() {
        var next = amber().from(CONTACT, "2016-02-03");
        assertThat(next.dueBy()).isEqualTo("2016-03-02");
        assertThat(next.reason())
                .isEqualTo("Amber: contact every 15 to 20 working days. Last contact on 3 February 2016");
    }

    @Test
    void aMissedAppointmentDoesNotMeetIt() {
        var told = amber().missed("2016-02-24", Result.ABSENT_UNACCEPTABLE);
        assertThat(told.from(CONTACT, "2016-02-03").status(day("2016-03-03"))).isEqualTo(Status.OVERDUE);
    }

    @Test
    void attendingWithoutComplyingIsBeingSeen() {
        var told = amber().missed("2016-02-24", Result.ATTENDED_DID_NOT_COMPLY);
        assertThat(told.from(CONTACT, "2016-02-03").status(day("2016-02-24"))).isEqualTo(Status.MET);
    }

    @Test
    void anAppointmentThatWeCancelledExcusesItAndAsksForAnotherWithinFiveDays() {
        var told = amber().cancelled("2016-02-24", OurCause.STAFF_SICKNESS);
        var excused = told.from(CONTACT, "2016-02-03");
        assertThat(excused.status(day("2016-02-23"))).isEqualTo(Status.NOT_YET_DUE);
        assertThat(excused.status(day("2016-02-24"))).isEqualTo(Status.EXCUSED_BY_US);
        assertThat(excused.excuse().why())
                .isEqualTo("we cancelled the appointment of 24 February 2016: staff sickness");
        assertThat(told.from(CONTACT, "2016-02-24").dueBy()).isEqualTo("2016-03-02");
    }

    @Test
    void cancellingAfterItWasDueExcusesNothing() {
        var told = amber().cancelled("2016-03-07", OurCause.NO_COVER);
        assertThat(told.from(CONTACT, "2016-02-03").status(day("2016-03-08"))).isEqualTo(Status.OVERDUE);
    }

    @Test
    void anAcceptableAbsenceIsExcusedByThem() {
        var told = amber().missed("2016-02-24", Result.ABSENT_ACCEPTABLE);
        assertThat(told.from(CONTACT, "2016-02-03").status(day("2016-02-24"))).isEqualTo(Status.EXCUSED_BY_THEM);
        assertThat(told.from(CONTACT, "2016-02-24").dueBy()).isEqualTo("2016-03-02");
    }

    @Test
    void aTelephoneCallDoesNotMeetItInRed() {
        var told = red().seen("2016-02-08", AppointmentType.TELEPHONE);
        assertThat(told.from(CONTACT, "2016-02-03").dueBy()).isEqualTo("2016-02-10");
        assertThat(told.from(CONTACT, "2016-02-03").status(day("2016-02-11"))).isEqualTo(Status.OVERDUE);
    }

    @Test
    void theDeliveryOfAProgrammeIsNotSupervision() {
        var told = red().seen("2016-02-08", AppointmentType.PROGRAMME);
        assertThat(told.from(CONTACT, "2016-02-03").met()).isNull();
    }

    @Test
    void whoeverWasNotSeenForMonthsIsOverdueOnce() {
        assertThat(red().of(CONTACT).stream().filter(each -> each.status(day("2016-08-01")) == Status.OVERDUE))
                .hasSize(1);
    }

    @Test
    void whenTheBandBecomesRedContactIsDueWithinFiveDaysOfThat() {
        var told = amber().indicator("2016-02-15", Indicator.ARREST);
        assertThat(told.from(CONTACT, "2016-02-03").dueBy()).isEqualTo("2016-02-22");
    }

    @Test
    void whenTheBandBecomesAmberTheLongerTimeRunsFromTheLastContact() {
        var told = red().risk("2016-02-08", Harm.MEDIUM, 40);
        assertThat(told.from(CONTACT, "2016-02-03").dueBy()).isEqualTo("2016-03-02");
    }

    @Test
    void whenTheOrderEndsItNoLongerApplies() {
        var told = amber().terminated("2016-02-20");
        assertThat(told.from(CONTACT, "2016-02-03").status(day("2016-02-20"))).isEqualTo(Status.NOT_YET_DUE);
        assertThat(told.from(CONTACT, "2016-02-03").status(day("2016-02-21"))).isEqualTo(Status.NO_LONGER_APPLICABLE);
    }

    @Test
    void seenLateIsMetLate() {
        var late = red().seen("2016-02-17").from(CONTACT, "2016-02-03");
        assertThat(late.status(day("2016-02-17"))).isEqualTo(Status.MET_LATE);
        assertThat(late.daysLate(day("2016-12-31"))).isEqualTo(5);
    }

    // every month

    @Test
    void everyMonthSomebodyIsSeenOrFollowedUp() {
        var told = amber().seen("2016-03-10")
                .missed("2016-04-11", Result.ABSENT_UNACCEPTABLE)
                .seen("2016-04-15", AppointmentType.TELEPHONE)
                .missed("2016-05-11", Result.ABSENT_UNACCEPTABLE)
                .seen("2016-05-25", AppointmentType.TELEPHONE);
        assertThat(told.from(MONTHLY_FACE_TO_FACE, "2016-03-01").status(day("2016-03-31")))
                .isEqualTo(Status.MET);
        assertThat(told.from(MONTHLY_FACE_TO_FACE, "2016-04-01").status(day("2016-04-30")))
                .isEqualTo(Status.MET);
        assertThat(told.from(MONTHLY_FACE_TO_FACE, "2016-05-01").status(day("2016-06-01")))
                .as("followed up ten working days later, and never seen since")
                .isEqualTo(Status.OVERDUE);
        assertThat(told.of(MONTHLY_FACE_TO_FACE)).as("from February to January").hasSize(12);
    }

    @Test
    void itIsNotAskedOfPeopleSupervisedByTelephone() {
        assertThat(inTouch().of(MONTHLY_FACE_TO_FACE)).isEmpty();
    }

    // In-Touch

    @Test
    void aCallCountsOnlyWithARiskCheck() {
        var told = inTouch().seen("2016-02-10", AppointmentType.TELEPHONE);
        assertThat(told.from(IN_TOUCH_CALL, "2016-02-01").met()).isNull();
        told.say(new RiskChecked("call", false, "Working, settled"), "2016-02-10");
        assertThat(told.from(IN_TOUCH_CALL, "2016-02-01").status(day("2016-02-10")))
                .isEqualTo(Status.MET);
        assertThat(told.from(IN_TOUCH_CALL, "2016-02-10").dueBy())
                .as("30 working days")
                .isEqualTo("2016-03-23");
    }

    // custody

    @Test
    void inCustodySomethingIsDoneEveryThirtyDaysAndMonthlyInTheLastTwelveWeeks() {
        var told = inPrison("2016-01-04", "2016-10-03", "2017-07-03")
                .risk("2016-01-04", Harm.MEDIUM, 40)
                .seen("2016-06-20", AppointmentType.VIDEO)
                .seen("2016-07-18", AppointmentType.VIDEO);
        assertThat(told.from(CUSTODY_ACTIVITY, "2016-06-20").dueBy()).isEqualTo("2016-08-01");
        assertThat(told.from(CUSTODY_ACTIVITY, "2016-07-18").dueBy()).isEqualTo("2016-08-16");
    }

    // plan

    @Test
    void aPlanIsDueFifteenWorkingDaysAfterTheFirstAttendedAppointment() {
        var told = communityOrder("2016-02-01")
                .missed("2016-02-03", Result.ABSENT_UNACCEPTABLE)
                .seen("2016-02-10");
        var plan = told.from(PLAN, "2016-02-10");
        assertThat(plan.dueBy()).isEqualTo("2016-03-02");
        told.say(new PlanRecorded(true, "Find work"), "2016-03-01");
        assertThat(told.from(PLAN, "2016-02-10").status(day("2016-03-01"))).isEqualTo(Status.MET);
    }

    // review

    @Test
    void anUnassessedCaseIsAssessedWithinTheTimeForAPlan() {
        var told = communityOrder("2016-02-01").risk("2016-02-29", Harm.MEDIUM, 40);
        assertThat(told.from(REVIEW, "2016-02-01").dueBy()).isEqualTo("2016-02-22");
        assertThat(told.from(REVIEW, "2016-02-01").status(day("2016-03-01"))).isEqualTo(Status.MET_LATE);
    }

    @Test
    void aReviewIsDueAtTheIntervalOfTheModel() {
        assertThat(amber().from(REVIEW, "2016-02-01").reason()).contains("Last assessed on 1 February 2016");
        assertThat(red().of(REVIEW).getLast().reason()).contains("Red: a review of risk every");
    }

    @Test
    void aNewRelationshipThatNobodyReviewedIsOwedAReview() {
        var told = amber().say(
                        new CircumstanceBegun(CircumstanceKind.RELATIONSHIP, "New relationship", "", "Mary", ""),
                        "2016-02-20",
                        "2016-02-24");
        var review = told.from(REVIEW_OF_CHANGE, "2016-02-24");
        assertThat(review.what()).isEqualTo("Review after a new relationship");
        assertThat(review.dueBy())
                .as("ten working days from the day on which we knew")
                .isEqualTo("2016-03-09");
        told.risk("2016-03-01", Harm.MEDIUM, 45);
        assertThat(told.from(REVIEW_OF_CHANGE, "2016-02-24").status(day("2016-03-01")))
                .isEqualTo(Status.MET);
    }

    @Test
    void everyChangeOfTheTableAsksForAReview() {
        var told = amber().indicator("2016-03-01", Indicator.DOMESTIC_ABUSE_CALL_OUT)
                .indicator("2016-03-02", Indicator.ARREST)
                .indicator("2016-03-03", Indicator.CHILD_PROTECTION)
                .say(new CircumstanceBegun(CircumstanceKind.EMPLOYMENT, "Job", "", "", ""), "2016-03-04")
                .say(new cymru.prawf.person.CircumstanceEnded(CircumstanceKind.EMPLOYMENT, "Job", ""), "2016-03-07")
                .say(new CircumstanceBegun(CircumstanceKind.SUBSTANCE_USE, "Heroin", "", "", ""), "2016-03-08")
                .say(
                        new cymru.prawf.person.AddressChanged(
                                "1 Invented Street", cymru.prawf.person.AddressUse.MAIN, "", false),
                        "2016-03-09")
                .allocated("2016-03-10", "Two", Grade.PSO)
                .order(cymru.prawf.sentence.Sentence.Kind.COMMUNITY_ORDER, "2016-03-11", day("2016-12-31"));
        assertThat(told.of(REVIEW_OF_CHANGE).stream().map(Expectation::what))
                .containsExactly(
                        "Review after a domestic abuse call-out",
                        "Review after an arrest",
                        "Review after a child protection enquiry",
                        "Review after work was found",
                        "Review after work was lost",
                        "Review after news of drugs or alcohol",
                        "Review after a change of address",
                        "Review after the officer changed to Officer Two",
                        "Review after a new order");
    }

    // home visit, oversight

    @Test
    void aHomeVisitIsAskedInRedAndNotInAmber() {
        assertThat(red().of(HOME_VISIT)).isNotEmpty();
        assertThat(amber().of(HOME_VISIT)).isEmpty();
        var told = red().seen("2016-03-01", AppointmentType.HOME_VISIT);
        assertThat(told.from(HOME_VISIT, "2016-02-01").status(day("2016-03-01")))
                .isEqualTo(Status.MET);
    }

    @Test
    void oversightMeetsOversight() {
        var told = red();
        assertThat(told.from(OVERSIGHT, "2016-02-01").met()).isNull();
        told.say(new OversightRecorded("A manager", "How is he?", "See him at home", ""), "2016-03-01");
        assertThat(told.from(OVERSIGHT, "2016-02-01").status(day("2016-03-01"))).isEqualTo(Status.MET);
    }

    @Test
    void everyReviewAtTheHubIsLookedAt() {
        var told = inTouch().risk("2016-04-04", Harm.LOW, 35);
        assertThat(told.from(HUB_REVIEW_OVERSIGHT, "2016-04-04").dueBy()).isEqualTo("2016-04-11");
        assertThat(told.of(HUB_REVIEW_OVERSIGHT)).hasSize(1);
    }

    // handover, cover, outcome

    @Test
    void aChangeOfOfficerAsksForAHandover() {
        var told = amber().allocated("2016-03-01", "Two", Grade.PSO);
        assertThat(told.from(HANDOVER, "2016-03-01").dueBy()).isEqualTo("2016-03-08");
        told.say(new HandoverWritten("Officer One", "Officer Two", "Ring after 2pm", "", "The person"), "2016-02-26");
        assertThat(told.from(HANDOVER, "2016-03-01").status(day("2016-03-01"))).isEqualTo(Status.MET);
    }

    @Test
    void anOfficerAwayLongerThanFiveDaysNeedsCover() {
        assertThat(amber().say(
                                new OfficerAway("a", "One", "Officer One", day("2016-03-01"), day("2016-03-08")),
                                "2016-03-01")
                        .of(COVER))
                .isEmpty();
        var told = amber().say(new OfficerAway("a", "One", "Officer One", day("2016-03-01"), null), "2016-03-01");
        assertThat(told.from(COVER, "2016-03-01").dueBy()).isEqualTo("2016-03-08");
        told.say(new CoverArranged("One", "Two", "Officer Two", day("2016-03-01"), null), "2016-03-03");
        assertThat(told.from(COVER, "2016-03-01").status(day("2016-03-04"))).isEqualTo(Status.MET);
    }

    @Test
    void whoeverComesToAnOfficerWhoIsAwayNeedsCoverFromThatDay() {
        var told = amber().allocated("2016-03-07", "Two", Grade.PO)
                .say(new OfficerAway("a", "Two", "Officer Two", day("2016-03-01"), null), "2016-03-07")
                .allocated("2016-03-21", "One", Grade.PO);
        assertThat(told.of(COVER)).singleElement().satisfies(cover -> {
            assertThat(cover.from()).isEqualTo("2016-03-07");
            assertThat(cover.dueBy()).isEqualTo("2016-03-14");
            assertThat(cover.endedOn()).isEqualTo("2016-03-21");
        });
    }

    @Test
    void anOutcomeIsRecordedByTheNextWorkingDay() {
        var told = amber().booked("2016-03-04")
                .appointment("2016-03-11", AppointmentType.OFFICE, Result.ATTENDED_COMPLIED, null, "2016-03-16");
        assertThat(told.from(OUTCOME, "2016-03-04").status(day("2016-03-07"))).isEqualTo(Status.DUE_SOON);
        assertThat(told.from(OUTCOME, "2016-03-04").status(day("2016-03-08"))).isEqualTo(Status.OVERDUE);
        assertThat(told.from(OUTCOME, "2016-03-11").status(day("2016-03-16"))).isEqualTo(Status.MET_LATE);
    }
}
