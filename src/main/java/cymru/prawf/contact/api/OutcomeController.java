package cymru.prawf.contact.api;

import cymru.prawf.access.ReadsCases;
import cymru.prawf.access.Scope;
import cymru.prawf.access.Scoped;
import cymru.prawf.access.SentOnce;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Appointments;
import cymru.prawf.kernel.Crn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@WritesRecord
@Scoped(Scope.RECORD)
@Tag(name = "Appointments")
@RequestMapping("/api/cases/{crn}/appointments/{id}")
class OutcomeController {

    /** Every outcome an appointment ever had, the one that stands first. */
    record OutcomesRead(List<OutcomeRead> outcomes) {}

    private final Appointments appointments;
    private final OutcomesGiven outcomes;

    OutcomeController(Appointments appointments, OutcomesGiven outcomes) {
        this.appointments = appointments;
        this.outcomes = outcomes;
    }

    @GetMapping("/outcomes")
    @ReadsCases
    @Scoped(Scope.READ)
    @Operation(summary = "Read every outcome an appointment ever had")
    OutcomesRead readOutcomes(@PathVariable Crn crn, @PathVariable AppointmentId id) {
        appointments.get(crn, id);
        return new OutcomesRead(
                appointments.outcomes(crn, id).stream().map(OutcomeRead::of).toList());
    }

    @PostMapping("/outcome")
    @Operation(summary = "Record what came of an appointment, or decide an absence for which evidence was awaited")
    ResponseEntity<AppointmentRead> recordOutcome(
            @PathVariable Crn crn,
            @PathVariable AppointmentId id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestHeader(SentOnce.HEADER) String key,
            @RequestBody OutcomeGiven given,
            SignedIn me) {
        return AppointmentRead.answer(outcomes.record(crn, id, Seen.of(ifMatch), given, key, me));
    }

    @PutMapping("/outcome")
    @Operation(summary = "Put another outcome in the place of one recorded wrongly, and say what was wrong; both stay")
    ResponseEntity<AppointmentRead> correctOutcome(
            @PathVariable Crn crn,
            @PathVariable AppointmentId id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestHeader(SentOnce.HEADER) String key,
            @RequestBody OutcomeGiven given,
            SignedIn me) {
        return AppointmentRead.answer(outcomes.correct(crn, id, Seen.of(ifMatch), given, key, me));
    }
}
