package cymru.prawf.api;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.access.Scope;
import cymru.prawf.access.SentOnce;
import cymru.prawf.access.SignedIn;
import cymru.prawf.contact.web.Newport;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class RecordingTest {

    static final String COMPLIED = "{\"result\": \"ATTENDED_COMPLIED\", \"note\": \"Talked about work\"}";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Programs programs;

    Newport newport;

    @BeforeEach
    void aTeamAtNewport() {
        newport = new Newport();
    }

    @Test
    void anOutcomeIsRecordedOnceHoweverOftenItIsSent() {
        var appointment = newport.appointment(-1);
        var etag = etag(appointment);
        var key = key();
        assertThat(post(newport.sian, appointment, etag, key, COMPLIED))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"0-1\"")
                .bodyText()
                .contains("Attended and complied", "Talked about work");
        assertThat(post(newport.sian, appointment, etag, key, COMPLIED)).hasStatusOk();
        assertThat(Json.strings(get(address(appointment) + "/outcomes"), "$.outcomes[*].version"))
                .containsExactly("1");
    }

    @Test
    void aKeyThatWasSentWithSomethingElseIsRefused() {
        var appointment = newport.appointment(-1);
        var key = key();
        post(newport.sian, appointment, etag(appointment), key, COMPLIED);
        assertThat(post(newport.sian, newport.appointment(-3), "\"0-0\"", key, COMPLIED))
                .hasStatus(422)
                .bodyText()
                .contains("sent before with something else");
    }

    @Test
    void aKeyUnderWhichNothingWasRecordedMayBeSentWithSomethingElse() {
        var appointment = newport.appointment(-1);
        var key = key();
        assertThat(post(newport.sian, appointment, "\"0-7\"", key, COMPLIED)).hasStatus(412);
        assertThat(post(newport.sian, appointment, etag(appointment), key, "{\"result\": \"ATTENDED_COMPLIED\"}"))
                .hasStatusOk();
    }

    @Test
    void theAnswerIsWhatIsReadAfterwards() {
        var appointment = newport.appointment(-1);
        var answer = post(newport.sian, appointment, etag(appointment), key(), COMPLIED);
        assertThat(Json.string(answer, "$")).isEqualTo(Json.string(get(address(appointment)), "$"));
    }

    @Test
    void twoProgramsMayUseTheSameKey() {
        var one = newport.appointment(-1);
        var other = newport.appointment(-3);
        assertThat(post(newport.sian, one, etag(one), "1", COMPLIED)).hasStatusOk();
        assertThat(post(newport.dai, other, etag(other), "1", COMPLIED)).hasStatusOk();
        assertThat(Json.string(get(address(other)), "$.outcome.recordedBy")).isEqualTo(newport.dai.userName());
    }

    @Test
    void whoeverHasNotSeenTheOutcomeOfAnotherDoesNotOverwriteIt() {
        var appointment = newport.appointment(-1);
        var etag = etag(appointment);
        post(newport.dai, appointment, etag, key(), COMPLIED);
        assertThat(post(
                        newport.sian,
                        appointment,
                        etag,
                        key(),
                        "{\"result\": \"ABSENT_UNACCEPTABLE\", \"reason\": \"NONE_GIVEN\"}"))
                .hasStatus(412)
                .bodyText()
                .contains("already been recorded", "Read it again");
        assertThat(post(
                        newport.sian,
                        appointment,
                        etag(appointment),
                        key(),
                        "{\"result\": \"ABSENT_UNACCEPTABLE\", \"reason\": \"NONE_GIVEN\"}"))
                .as("having seen it")
                .hasStatus(409);
    }

    @Test
    void whoeverDoesNotSayWhatTheyHaveSeenIsAskedTo() {
        var appointment = newport.appointment(-1);
        assertThat(post(newport.sian, appointment, null, key(), COMPLIED)).hasStatus(428);
        assertThat(post(newport.sian, appointment, "\"nonsense\"", key(), COMPLIED))
                .hasStatus(412);
        assertThat(post(newport.sian, appointment, etag(appointment), null, COMPLIED))
                .hasStatus(400)
                .bodyText()
                .contains("Idempotency-Key is missing");
        assertThat(post(newport.sian, appointment, etag(appointment), "a key", COMPLIED))
                .hasStatus(422);
    }

    @Test
    void theWordsAreThoseOfThePage() {
        var appointment = newport.appointment(-1);
        var etag = etag(appointment);
        assertThat(post(newport.sian, appointment, etag, key(), "{\"result\": \"ABSENT_ACCEPTABLE\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("Select the reason they gave", "Enter the reason or account given");
        assertThat(post(newport.sian, appointment, etag, key(), "{}"))
                .hasStatus(422)
                .bodyText()
                .contains("Select what happened");
        assertThat(post(newport.sian, appointment, etag, key(), "{\"result\": \"CAME\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("result must be one of ATTENDED_COMPLIED");
        assertThat(post(newport.sian, appointment, etag, key(), "{\"resutl\": \"ATTENDED_COMPLIED\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("There is no such field");
        assertThat(post(newport.sian, newport.appointment(1), "\"0-0\"", key(), COMPLIED))
                .hasStatus(409)
                .bodyText()
                .contains("once the appointment has started");
    }

    @Test
    void aWrongOutcomeIsCorrectedAndBothStay() {
        var appointment = newport.appointment(-1);
        post(newport.sian, appointment, etag(appointment), key(), COMPLIED);
        var better = "{\"result\": \"ATTENDED_DID_NOT_COMPLY\", \"note\": \"Drunk\"%s}";
        assertThat(send(
                        HttpMethod.PUT,
                        newport.sian,
                        outcome(appointment),
                        etag(appointment),
                        key(),
                        better.formatted("")))
                .hasStatus(422)
                .bodyText()
                .contains("Enter what was wrong with the outcome");
        assertThat(send(
                        HttpMethod.PUT,
                        newport.sian,
                        outcome(appointment),
                        etag(appointment),
                        key(),
                        better.formatted(", \"correction\": \"Mixed up\"")))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"0-2\"");
        assertThat(Json.strings(get(address(appointment) + "/outcomes"), "$.outcomes[*].result"))
                .containsExactly("ATTENDED_DID_NOT_COMPLY", "ATTENDED_COMPLIED");
    }

    @Test
    void anAppointmentIsBookedAndMoved() {
        var booking = """
                {"type": "OFFICE", "order": "%s", "place": "O%d", "officer": "%s", "date": "2016-12-05", "time": "09:30",
                 "minutes": 30}""".formatted(newport.order, newport.number, newport.sian.staffCode());
        var key = key();
        var booked = send(HttpMethod.POST, newport.sian, appointments(), null, key, booking);
        assertThat(booked).hasStatus(201).bodyText().contains("2016-12-05T09:30:00Z", "Newport", "Sian Howells");
        var where = booked.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(send(HttpMethod.POST, newport.sian, appointments(), null, key, booking)
                        .getResponse()
                        .getHeader(HttpHeaders.LOCATION))
                .as("sent twice")
                .isEqualTo(where);
        var move = """
                {"place": "NONE", "officer": "%s", "date": "2016-12-06", "time": "14:00", "minutes": 45, "asked": "THEY",
                 "reason": "A job interview"}""".formatted(newport.dai.staffCode());
        assertThat(send(HttpMethod.PUT, newport.sian, where + "/arrangement", "\"0-0\"", key(), move))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1-0\"")
                .bodyText()
                .contains("2016-12-06T14:00:00Z", "Dai Price");
        assertThat(send(HttpMethod.PUT, newport.sian, where + "/arrangement", "\"0-0\"", key(), move))
                .hasStatus(412)
                .bodyText()
                .contains("just moved");
    }

    @Test
    void whatStandsInTheWayIsSaidAndMayBeSeenAndBookedAllTheSame() {
        newport.appointment(24 * 5);
        var booking = """
                {"type": "OFFICE", "place": "O%d", "officer": "%s", "date": "2016-12-05", "time": "10:15", "minutes": 30%s}""";
        var refused = send(
                HttpMethod.POST,
                newport.sian,
                appointments(),
                null,
                key(),
                booking.formatted(newport.number, newport.sian.staffCode(), ""));
        assertThat(refused)
                .hasStatus(409)
                .bodyText()
                .contains("in-the-way", "You see Rhys Morgan on Monday 5 December 2016 at 10am");
        var seen = Json.strings(refused, "$.errors[*].field");
        assertThat(send(
                        HttpMethod.POST,
                        newport.sian,
                        appointments(),
                        null,
                        key(),
                        booking.formatted(
                                newport.number,
                                newport.sian.staffCode(),
                                ", \"seen\": [\"%s\"]".formatted(String.join("\", \"", seen)))))
                .hasStatus(201);
    }

    @Test
    void whatCannotBeBookedIsSaidByField() {
        var booking = """
                {"type": "OFFICE", "order": "%s", "place": "NOWHERE", "officer": "NOBODY", "date": "2016-11-01",
                 "time": "09:30", "minutes": 0}""".formatted(UUID.randomUUID());
        assertThat(send(HttpMethod.POST, newport.sian, appointments(), null, key(), booking))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Select an order of this person",
                        "There is no office or hub with the code NOWHERE",
                        "There is no officer with the staff code NOBODY",
                        "Date must be today or in the future",
                        "Enter how many minutes");
    }

    @Test
    void thoseWhoOnlyReadDoNotRecord() {
        var appointment = newport.appointment(-1);
        assertThat(post(newport.inspector, appointment, "\"0-0\"", key(), COMPLIED))
                .hasStatus(403);
        assertThat(send(HttpMethod.GET, newport.inspector, address(appointment), null, null, ""))
                .hasStatusOk();
    }

    @Test
    void theAppointmentOfSomebodyElseIsNotThere() {
        var theirs = new Newport();
        var appointment = theirs.appointment(-1);
        assertThat(post(newport.sian, appointment, "\"0-0\"", key(), COMPLIED)).hasStatus(404);
        assertThat(get(appointments() + "/not-an-id")).hasStatus(404);
    }

    private String etag(UUID appointment) {
        return String.valueOf(get(address(appointment)).getResponse().getHeader(HttpHeaders.ETAG));
    }

    private MvcTestResult get(String address) {
        return send(HttpMethod.GET, newport.sian, address, null, null, "");
    }

    private MvcTestResult post(SignedIn person, UUID appointment, String etag, String key, String body) {
        return send(HttpMethod.POST, person, outcome(appointment), etag, key, body);
    }

    private MvcTestResult send(
            HttpMethod method, SignedIn person, String address, String etag, String key, String body) {
        var request = browser.method(method)
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(programs.in(person, Scope.values()));
        if (etag != null) {
            request = request.header(HttpHeaders.IF_MATCH, etag);
        }
        if (key != null) {
            request = request.header(SentOnce.HEADER, key);
        }
        return request.exchange();
    }

    private String appointments() {
        return "/api/cases/%s/appointments".formatted(newport.rhys);
    }

    private String address(UUID appointment) {
        return appointments() + "/" + appointment;
    }

    private String outcome(UUID appointment) {
        return address(appointment) + "/outcome";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
