package cymru.prawf.contact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.PrawfTest;
import cymru.prawf.contact.AppointmentBooked;
import cymru.prawf.record.Timelines;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class BookingControllerTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Timelines timelines;

    Newport newport;

    @BeforeEach
    void aTeam() {
        newport = new Newport();
    }

    @Test
    void theFirstPageKnowsTheOneOrder() {
        assertThat(Pages.open(browser, newport.sian, path()))
                .hasStatusOk()
                .bodyText()
                .contains("Community order from 4 July 2016", "20 RAR days", "selected");
    }

    @Test
    void everyPageTakesTheAnswersAlong() {
        assertThat(step("WHAT")).bodyText().contains("Where is it?", "name=\"purpose\" value=\"Housing\"");
        assertThat(step("WHERE")).bodyText().contains("Start time", "name=\"place\" value=\"O" + newport.number);
        assertThat(step("WHEN"))
                .bodyText()
                .contains("Check before you book", "Thursday 1 December 2016 at 2pm, 45 minutes", "Sian Howells");
    }

    @Test
    void whatIsCheckedIsBookedOnce() {
        assertThat(step("CHECK", "onceAs=one")).hasRedirectedUrl("/my-day");
        assertThat(step("CHECK", "onceAs=one")).hasRedirectedUrl("/my-day");
        assertThat(booked()).singleElement().satisfies(fact -> {
            assertThat(fact.sentence())
                    .isEqualTo(
                            "Booked an office appointment at Newport with Sian Howells for Thursday 1 December 2016 at 2pm");
            assertThat(fact.requirementId()).isEqualTo(newport.rarDays.toString());
            assertThat(fact.note()).isEqualTo("Housing");
        });
    }

    @Test
    void anAnswerThatIsMissingIsAskedForWhereverTheFormCameFrom() {
        assertThat(Pages.send(browser, newport.sian, path(), "step=CHECK", "type=OFFICE"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select where it is");
    }

    @Test
    void aDateInThePastIsNotBooked() {
        assertThat(step("WHEN", "date=29/11/2016"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Date must be today or in the future");
    }

    @Test
    void anOrderOfSomebodyElseIsRefused() {
        assertThat(step("WHAT", "towards=" + new Newport().order))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select an order of this person");
    }

    @Test
    void anOfficerNobodyKnowsIsRefused() {
        assertThat(step("WHERE", "officer=OTHER", "otherOfficer=ZZZ1"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is no officer with the staff code ZZZ1");
    }

    @Test
    void aClashIsShownBeforeItIsBookedAnyway() {
        newport.appointmentAfter(27 * 60 + 30);
        assertThat(step("WHEN"))
                .bodyText()
                .contains("You see Rhys Morgan on Thursday 1 December 2016 at 1:30pm", "Book anyway");
    }

    @Test
    void aClashThatNobodyHasSeenStopsTheBooking() {
        newport.appointmentAfter(27 * 60 + 30);
        assertThat(step("CHECK")).hasStatus(CONFLICT).bodyText().contains("You see Rhys Morgan");
        assertThat(booked()).isEmpty();
    }

    @Test
    void weeklyOverChristmasShowsTheActualDatesAndBooksThoseThatAreKept() {
        var weekly = new String[] {
            "date=Monday 19 December 2016", "repeats=true", "frequency=WEEKLY", "times=3", "removed=2017-01-02"
        };
        assertThat(step("REPEAT", weekly))
                .bodyText()
                .contains(
                        "2 appointments",
                        "Wednesday 28 December 2016",
                        "Moved from Monday 26 December 2016, a bank holiday")
                .contains("Copy what you will do to every appointment");
        assertThat(step("CHECK", weekly)).hasStatus3xxRedirection();
        assertThat(booked())
                .extracting(AppointmentBooked::note, AppointmentBooked::requirementId)
                .containsExactly(tuple("Housing", newport.rarDays.toString()), tuple("", null));
    }

    @Test
    void goingBackLosesNothing() {
        assertThat(step("WHEN", "to=WHERE", "date=nonsense"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"nonsense\"");
    }

    @Test
    void theNextAppointmentBeginsLikeTheLast() {
        var last = newport.appointment(-1);
        assertThat(Pages.open(browser, newport.sian, path() + "?like=" + last + "&from=my-day"))
                .bodyText()
                .contains("Start time", "9am", "name=\"type\" value=\"OFFICE\"");
    }

    @Test
    void anotherLikeItKeepsWhatForAndAsksBeforeItCountsTowardsTheRequirement() {
        assertThat(step("CHECK", "rar=true")).hasStatus3xxRedirection();
        var last = booked().getFirst().appointment();
        var page = Pages.open(browser, newport.sian, path() + "?like=" + last);
        assertThat(page)
                .bodyText()
                .contains("name=\"purpose\" value=\"Housing\"", "Does it count towards the requirement too?")
                .contains("name=\"towards\" value=\"%s\"".formatted(newport.order));
        var like = new String[] {
            "towards=" + newport.order,
            "likeLast=%s/%s".formatted(newport.order, newport.rarDays),
            "rar=true",
            "date=2/12/2016"
        };
        assertThat(step("WHEN", like))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select whether it counts towards the requirement too");
        step("CHECK", with(like, "same=false"));
        step("CHECK", with(like, "same=true", "date=5/12/2016"));
        assertThat(booked())
                .extracting(AppointmentBooked::requirementId, AppointmentBooked::rarActivity)
                .containsExactly(
                        tuple(newport.rarDays.toString(), true),
                        tuple(null, false),
                        tuple(newport.rarDays.toString(), true));
    }

    @Test
    void whatSuitsThePersonIsInView() {
        newport.circumstance("Works nights at the steelworks");
        assertThat(Pages.open(browser, newport.sian, path())).bodyText().contains("Works nights at the steelworks");
    }

    private static String[] with(String[] fields, String... more) {
        var changed = Stream.of(more).map(each -> each.split("=")[0]).toList();
        return Stream.concat(Stream.of(fields).filter(each -> !changed.contains(each.split("=")[0])), Stream.of(more))
                .toArray(String[]::new);
    }

    private MvcTestResult step(String step, String... changes) {
        var answers = Stream.of(
                "step=" + step,
                "type=OFFICE",
                "purpose=Housing",
                "towards=%s/%s".formatted(newport.order, newport.rarDays),
                "standard=true",
                "place=O" + newport.number,
                "officer=" + newport.sian.staffCode(),
                "date=1/12/2016",
                "time=14:00",
                "minutes=45",
                "from=my-day");
        var changed = Stream.of(changes).map(each -> each.split("=")[0]).toList();
        var fields = Stream.concat(answers.filter(each -> !changed.contains(each.split("=")[0])), Stream.of(changes))
                .toArray(String[]::new);
        return Pages.send(browser, newport.sian, path(), fields);
    }

    private String path() {
        return "/cases/%s/appointments/new".formatted(newport.rhys);
    }

    private List<AppointmentBooked> booked() {
        return timelines.of(newport.rhys).standing(AppointmentBooked.class).toList();
    }
}
