package cymru.prawf.contact.web;

import cymru.prawf.contact.Arrangement;
import cymru.prawf.contact.Frequency;
import cymru.prawf.contact.Repeat;
import cymru.prawf.web.FormErrors;
import java.time.LocalDate;

/** What is wrong with the answers about an appointment to be booked. */
final class BookingErrors {

    private BookingErrors() {}

    /** What is wrong with the answers of one page. */
    static FormErrors of(BookingForm form, BookingStep step, LocalDate today) {
        return switch (step) {
            case WHAT ->
                FormErrors.none().require(form.type() != null, "type", "Select what kind of appointment it is");
            case WHERE -> where(form);
            case WHEN -> when(form, today);
            case REPEAT -> repeat(form);
            case DATES, CHECK ->
                FormErrors.none()
                        .require(
                                !form.dates().isEmpty(),
                                "times",
                                "Keep at least one date, or go back and change how often");
        };
    }

    private static FormErrors where(BookingForm form) {
        return FormErrors.none()
                .require(!form.needsPlace() || !form.place().isEmpty(), "place", "Select where it is")
                .require(
                        !form.needsPlace()
                                || !form.place().equals(BookingForm.ELSEWHERE)
                                || !form.elsewhere().isEmpty(),
                        "elsewhere",
                        "Enter where it is")
                .require(!form.officer().isEmpty(), "officer", "Select who sees them")
                .require(
                        !form.officer().equals(BookingForm.SOMEBODY_ELSE)
                                || !form.otherOfficer().isEmpty(),
                        "otherOfficer",
                        "Enter the staff code of whoever sees them");
    }

    private static FormErrors when(BookingForm form, LocalDate today) {
        var day = form.date().date();
        return FormErrors.none()
                .require(
                        form.likeLast().isEmpty() || form.same() != null,
                        "same",
                        "Select whether it counts towards the requirement too")
                .with("date", form.date().problem("Date"))
                .require(
                        day == null || !day.isBefore(today),
                        "date",
                        "Date must be today or in the future. Record what has happened as a contact")
                .require(day == null || day.isBefore(today.plusYears(2)), "date", "Date must be in the next 2 years")
                .with("time", form.time().problem("Start time"))
                .require(
                        number(form.minutes(), 1, Arrangement.LONGEST_MINUTES),
                        "minutes",
                        "Enter how many minutes it lasts, between 1 and " + Arrangement.LONGEST_MINUTES);
    }

    private static FormErrors repeat(BookingForm form) {
        return FormErrors.none()
                .require(form.frequency() != null, "frequency", "Select how often")
                .require(
                        form.frequency() != Frequency.WORKING_DAYS || number(form.every(), 1, 260),
                        "every",
                        "Enter a number of working days between 1 and 260")
                .require(
                        number(form.times(), 2, Repeat.MOST_TIMES),
                        "times",
                        "Enter how many appointments, between 2 and " + Repeat.MOST_TIMES);
    }

    static boolean number(String typed, int least, int most) {
        return typed.matches("\\d{1,4}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most;
    }
}
