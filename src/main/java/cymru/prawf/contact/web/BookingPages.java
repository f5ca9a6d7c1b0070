package cymru.prawf.contact.web;

import cymru.prawf.access.SignedIn;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.Clash;
import cymru.prawf.kernel.Crn;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the pages show on which an appointment is booked. */
@Component
class BookingPages {

    private final CaseHeaders headers;
    private final Appointments appointments;
    private final WhatSuits suits;
    private final Towards towards;
    private final Arranging arranging;

    BookingPages(
            CaseHeaders headers, Appointments appointments, WhatSuits suits, Towards towards, Arranging arranging) {
        this.headers = headers;
        this.appointments = appointments;
        this.suits = suits;
        this.towards = towards;
        this.arranging = arranging;
    }

    BookingPage of(Crn crn, BookingStep step, BookingForm form, FormErrors errors, SignedIn me, LocalDate today) {
        var header = headers.of(crn);
        var clashes = step == BookingStep.CHECK && !errors.onFields()
                ? appointments.clashes(crn, arranging.arrangements(form, today))
                : List.<Clash>of();
        return new BookingPage(
                header,
                step,
                form.seeing(clashes.stream().map(Clash::key).toList()),
                errors,
                suits.of(crn, today),
                towards.choices(crn, today),
                arranging.places(me, today, form.place()),
                arranging.officers(crn, me, today),
                clashes,
                ClashWords.of(clashes, header.name(), me),
                today);
    }

    /** Everything wrong with the answers of one page. */
    FormErrors errors(Crn crn, BookingStep step, BookingForm form, LocalDate today) {
        var errors = BookingErrors.of(form, step, today);
        return switch (step) {
            case WHAT -> errors.and(arranging.towardsErrors(crn, form, today));
            case WHERE ->
                errors.and(arranging.officerErrors(form.officer(), form.otherOfficer()))
                        .and(arranging.placeErrors(form.place(), today));
            case WHEN, REPEAT, DATES, CHECK -> errors;
        };
    }
}
