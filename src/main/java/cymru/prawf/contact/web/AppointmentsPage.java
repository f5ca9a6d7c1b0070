package cymru.prawf.contact.web;

import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.Result;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Paging;
import java.time.Instant;
import java.util.List;

/** A person's appointments: those to come, those without an outcome, those waiting for evidence, and those that are over. */
public record AppointmentsPage(
        CaseHeader header,
        List<Appointment> open,
        List<Appointment> past,
        int pastInAll,
        Paging paging,
        boolean mayWrite,
        Instant now) {

    public List<Appointment> coming() {
        return open.stream()
                .filter(each -> each.outcome() == null && !each.hasStarted(now))
                .toList();
    }

    public List<Appointment> toRecord() {
        return open.stream()
                .filter(each -> each.outcome() == null && each.hasStarted(now))
                .toList();
    }

    public List<Appointment> waiting() {
        return open.stream().filter(each -> each.outcome() != null).toList();
    }

    public String path() {
        return "/cases/%s/appointments".formatted(header.crn());
    }

    public String path(Appointment appointment) {
        return "%s/%s".formatted(path(), appointment.id());
    }

    public String what(Appointment appointment) {
        return AppointmentWords.what(appointment.arrangement());
    }

    public String when(Appointment appointment) {
        return AppointmentWords.when(appointment.arrangement());
    }

    public Result result(Appointment appointment) {
        return appointment.standing().result();
    }
}
