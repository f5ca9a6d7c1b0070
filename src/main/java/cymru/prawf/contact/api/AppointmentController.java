package cymru.prawf.contact.api;

import cymru.prawf.access.ReadsCases;
import cymru.prawf.access.Scope;
import cymru.prawf.access.Scoped;
import cymru.prawf.access.SentOnce;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.Clashing;
import cymru.prawf.contact.MovedMeanwhile;
import cymru.prawf.contact.web.Arranging;
import cymru.prawf.database.OneCase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.Misfilled;
import cymru.prawf.web.Outdated;
import cymru.prawf.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@WritesRecord
@Scoped(Scope.RECORD)
@Tag(name = "Appointments")
@RequestMapping("/api/cases/{crn}/appointments")
class AppointmentController {

    /**
     * The appointments of a case.
     *
     * @param open those still to come, without an outcome or waiting for evidence, in their order
     * @param past a page of those with an outcome, the latest first
     */
    record AppointmentsRead(List<AppointmentRead> open, List<AppointmentRead> past, int page, int pages) {}

    private final Appointments appointments;
    private final Arranging arranging;
    private final SentOnce once;
    private final CaseHeaders headers;
    private final Clock clock;

    AppointmentController(
            Appointments appointments, Arranging arranging, SentOnce once, CaseHeaders headers, Clock clock) {
        this.appointments = appointments;
        this.arranging = arranging;
        this.once = once;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping
    @ReadsCases
    @Scoped(Scope.READ)
    @Operation(summary = "List the appointments of a case")
    AppointmentsRead listAppointments(@PathVariable Crn crn, @RequestParam(defaultValue = "1") int page) {
        var paging = Paging.of(page, appointments.countPast(crn), "");
        return new AppointmentsRead(
                read(appointments.open(crn)),
                read(appointments.past(crn, Paging.ROWS, paging.offset())),
                paging.page(),
                paging.pages());
    }

    @GetMapping("/{id}")
    @ReadsCases
    @Scoped(Scope.READ)
    @Operation(summary = "Read an appointment and what came of it")
    ResponseEntity<AppointmentRead> readAppointment(@PathVariable Crn crn, @PathVariable AppointmentId id) {
        return AppointmentRead.answer(appointments.get(crn, id));
    }

    @PostMapping
    @OneCase
    @Operation(summary = "Book an appointment", responses = @ApiResponse(responseCode = "201", description = "Booked"))
    ResponseEntity<AppointmentRead> bookAppointment(
            @PathVariable Crn crn,
            @RequestHeader(SentOnce.HEADER) String key,
            @RequestBody AppointmentGiven given,
            SignedIn me) {
        var form = given.form(key);
        Misfilled.refuse(arranging.errors(crn, form, today()));
        var onceAs = once.as(key, me, "booking", crn, given);
        try {
            var id = appointments
                    .book(crn, arranging.arrangements(form, today()), Set.copyOf(form.seen()), me.userName(), onceAs)
                    .getFirst();
            var booked = appointments.get(crn, id);
            return ResponseEntity.created(URI.create("/api/cases/%s/appointments/%s".formatted(crn, id)))
                    .eTag(Seen.of(booked).etag())
                    .body(AppointmentRead.of(booked));
        } catch (Clashing clashing) {
            throw new InTheWay(clashing, headers.of(crn).name(), me);
        }
    }

    @PutMapping("/{id}/arrangement")
    @OneCase
    @Operation(summary = "Give an appointment another time, place or officer; how it was before stays in the record")
    ResponseEntity<AppointmentRead> moveAppointment(
            @PathVariable Crn crn,
            @PathVariable AppointmentId id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestHeader(SentOnce.HEADER) String key,
            @RequestBody MoveGiven given,
            SignedIn me) {
        var seen = Seen.of(ifMatch);
        var before = appointments.get(crn, id);
        var form = given.form(seen.moves(), key);
        Misfilled.refuse(arranging.errors(before, form, today()));
        var onceAs = once.as(key, me, "move", crn, id, given);
        try {
            return AppointmentRead.answer(appointments.move(
                    crn,
                    id,
                    seen.moves(),
                    arranging.moved(before, form, today()),
                    form.why(),
                    Set.copyOf(form.seen()),
                    me.userName(),
                    onceAs));
        } catch (MovedMeanwhile moved) {
            throw new Outdated(moved);
        } catch (Clashing clashing) {
            throw new InTheWay(clashing, headers.of(crn).name(), me);
        }
    }

    private static List<AppointmentRead> read(List<Appointment> some) {
        return some.stream().map(AppointmentRead::of).toList();
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
