package cymru.prawf.contact.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.contact.Clash;
import cymru.prawf.contact.SeriesDate;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the pages on which an appointment is booked. */
public record BookingPage(
        CaseHeader header,
        BookingStep step,
        BookingForm form,
        FormErrors errors,
        List<String> suits,
        List<Choice> towards,
        List<Choice> places,
        List<Choice> officers,
        List<Clash> clashes,
        List<String> clashWords,
        LocalDate today) {

    public String path() {
        return "/cases/%s/appointments/new".formatted(header.crn());
    }

    public String cancel() {
        return "/cases/%s/appointments".formatted(header.crn());
    }

    public BookingStep before() {
        return step.before(form.repeats());
    }

    /** "Thursday 24 November 2016 at 2pm, 45 minutes". */
    public String when() {
        return "%s at %s".formatted(Words.day(requireNonNull(form.date().date())), time());
    }

    /** "2pm, 45 minutes". */
    public String time() {
        return "%s, %s"
                .formatted(
                        Words.time(requireNonNull(form.time().time())),
                        Words.plural(Integer.parseInt(form.minutes()), "minute"));
    }

    public String where() {
        return switch (form.place()) {
            case BookingForm.NO_PLACE, "" -> "No place needed";
            case BookingForm.ELSEWHERE -> form.elsewhere();
            default -> label(places, form.place());
        };
    }

    public String who() {
        return form.officer().equals(BookingForm.SOMEBODY_ELSE)
                ? "Staff code " + form.otherOfficer()
                : label(officers, form.officer());
    }

    public String whatFor() {
        return form.countsTowards().isEmpty() ? "No order" : label(towards, form.countsTowards());
    }

    /** "Community order from 4 July 2016: 20 RAR days", which the appointment it begins like counts towards. */
    public String likeLast() {
        return label(towards, form.likeLast());
    }

    public List<Choice> sameOrNot() {
        return List.of(Choice.of("true", "Yes"), Choice.of("false", "No"));
    }

    public String counts() {
        return (form.standard() ? "Missing it is a failure to comply" : "Missing it is no failure to comply")
                + (form.plannedRar() ? ". A planned RAR activity" : "");
    }

    /** Why a date is not the one that the rhythm gives. */
    public @Nullable String moved(SeriesDate date) {
        return switch (date.moved()) {
            case NOT -> null;
            case BANK_HOLIDAY -> "Moved from %s, a bank holiday".formatted(Words.day(date.planned()));
            case WEEKEND -> "Moved from %s".formatted(Words.day(date.planned()));
        };
    }

    /** None while they cannot be worked out from what was typed. */
    public List<SeriesDate> dates() {
        return errors.onFields() ? List.of() : form.dates();
    }

    public String day(SeriesDate date) {
        return Words.day(date.day());
    }

    public String book() {
        return clashes.isEmpty() ? "Book" : "Book anyway";
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
