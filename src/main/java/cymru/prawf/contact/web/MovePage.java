package cymru.prawf.contact.web;

import cymru.prawf.contact.Appointment;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.util.List;

/** The page on which an appointment is given another time, place or officer. */
public record MovePage(
        CaseHeader header,
        Appointment appointment,
        MoveForm form,
        FormErrors errors,
        List<String> suits,
        List<Choice> places,
        List<Choice> officers,
        List<String> clashKeys,
        List<String> clashWords) {

    public String path() {
        return "/cases/%s/appointments/%s".formatted(appointment.crn(), appointment.id());
    }

    public String caption() {
        return AppointmentWords.inFull(appointment);
    }

    public boolean needsPlace() {
        return appointment.arrangement().type().needsPlace();
    }
}
