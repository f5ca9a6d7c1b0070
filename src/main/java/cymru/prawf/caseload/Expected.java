package cymru.prawf.caseload;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment as a list shows it: who comes, when, for what, where, and what came of it. */
public record Expected(
        Crn crn,
        String name,
        UUID appointment,
        Instant startsAt,
        boolean timed,
        int minutes,
        AppointmentType type,
        @Nullable String typeWords,
        String purpose,
        String place,
        String officerName,
        @Nullable Result result) {

    public String time() {
        return timed ? Words.time(startsAt) : "";
    }

    public String what() {
        return typeWords == null ? type.label() : typeWords;
    }

    /** When, for the ear, to tell one link from the next. */
    public String heard() {
        return "for %s, %s".formatted(name, timed ? Words.dayAndTime(startsAt) : Words.day(day()));
    }

    public LocalDate day() {
        return UkTime.dateOf(startsAt);
    }

    public boolean started(Instant now) {
        return !now.isBefore(startsAt);
    }

    public String outcomePath(String from) {
        return "/cases/%s/appointments/%s/outcome?from=%s".formatted(crn, appointment, from);
    }

    public String path() {
        return "/cases/%s/appointments/%s".formatted(crn, appointment);
    }
}
