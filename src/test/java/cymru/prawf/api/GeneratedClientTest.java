package cymru.prawf.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import client.ApiClient;
import client.ApiException;
import client.api.AppointmentsApi;
import client.api.SearchApi;
import client.model.OutcomeGiven;
import client.model.OutcomeRead;
import client.model.Search;
import cymru.prawf.PrawfTest;
import cymru.prawf.access.Scope;
import cymru.prawf.contact.web.Newport;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The program as somebody finds it who has nothing of it but the description of its API, and a token. */
@PrawfTest
class GeneratedClientTest {

    @LocalServerPort
    int port;

    @Autowired
    Programs programs;

    Newport newport;

    @BeforeEach
    void aTeamAtNewport() {
        newport = new Newport();
    }

    @Test
    void aGeneratedClientFindsSomebodyAndRecordsAnOutcome() throws ApiException {
        var appointment = newport.appointment(-1);
        var found = new SearchApi(client()).findPeople(new Search().words(newport.rhys.value()));
        var crn = found.getPeople().getFirst().getCrn();
        var appointments = new AppointmentsApi(client());
        var seen = appointments.readAppointment(crn, appointment);
        var recorded = appointments.recordOutcome(
                crn,
                appointment,
                seen.getEtag(),
                UUID.randomUUID().toString(),
                new OutcomeGiven()
                        .result(OutcomeGiven.ResultEnum.ATTENDED_COMPLIED)
                        .note("Talked about work"));
        assertThat(recorded.getOutcome().getResult()).isEqualTo(OutcomeRead.ResultEnum.ATTENDED_COMPLIED);
        assertThat(appointments.readAppointment(crn, appointment).getOutcome().getNote())
                .isEqualTo("Talked about work");
    }

    @Test
    void aGeneratedClientIsToldWhatToDo() {
        var appointment = newport.appointment(-1);
        assertThatThrownBy(() -> new AppointmentsApi(client())
                        .recordOutcome(
                                newport.rhys.value(),
                                appointment,
                                "\"0-0\"",
                                UUID.randomUUID().toString(),
                                new OutcomeGiven()))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(422);
                    assertThat(refused.getResponseBody()).contains("Select what happened");
                });
    }

    private ApiClient client() {
        var secret = programs.secret(newport.sian, Scope.SEARCH, Scope.READ, Scope.RECORD);
        var client = new ApiClient();
        client.updateBaseUri("http://127.0.0.1:" + port);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + secret));
        return client;
    }
}
