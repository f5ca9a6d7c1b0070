package cymru.prawf.contact.web;

import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.Arrangement;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.Words;

/** How pages name an appointment. */
final class AppointmentWords {

    private AppointmentWords() {}

    /** "Office appointment at Newport with Sian Howells, Thursday 24 November 2016 at 9:30am". */
    static String inFull(Appointment appointment) {
        var a = appointment.arrangement();
        return "%s, %s".formatted(what(a), when(a));
    }

    /** "Office appointment at Newport with Sian Howells". */
    static String what(Arrangement a) {
        var place = a.place().words();
        return a.typeLabel()
                + (place.isEmpty() ? "" : " at " + place)
                + (a.officerName().isEmpty() ? "" : " with " + a.officerName());
    }

    static String when(Arrangement a) {
        return a.starts().timed() ? Words.dayAndTime(a.startsAt()) : Words.day(UkTime.dateOf(a.startsAt()));
    }
}
