package cymru.prawf.contact.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.access.SignedIn;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.Arrangement;
import cymru.prawf.contact.Contact;
import cymru.prawf.contact.ContactId;
import cymru.prawf.contact.Place;
import cymru.prawf.contact.SeriesDate;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.When;
import cymru.prawf.staff.Office;
import cymru.prawf.staff.Officers;
import cymru.prawf.staff.Offices;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns what was chosen in a form into places, officers and arrangements. */
@Component
public class Arranging {

    private final Offices offices;
    private final Officers officers;
    private final WhoSees whoSees;
    private final WhatSuits suits;
    private final Towards towards;

    Arranging(Offices offices, Officers officers, WhoSees whoSees, WhatSuits suits, Towards towards) {
        this.offices = offices;
        this.officers = officers;
        this.whoSees = whoSees;
        this.suits = suits;
        this.towards = towards;
    }

    /** The offices and hubs that one's own teams use, or all of them for somebody without a team; and the one chosen already. */
    List<Choice> places(SignedIn me, LocalDate on, String chosen) {
        var used = me.staffCode() == null
                ? List.<Office>of()
                : officers.teamsOf(me.staff(), on).stream()
                        .flatMap(team -> offices.usedBy(team, on).stream())
                        .distinct()
                        .toList();
        var choices = new ArrayList<Choice>();
        for (var office : used.isEmpty() ? offices.all(on) : used) {
            choices.add(Choice.of(office.code(), office.name()));
        }
        if (choices.stream().noneMatch(each -> each.value().equals(chosen))) {
            offices.find(chosen, on).ifPresent(office -> choices.add(Choice.of(office.code(), office.name())));
        }
        choices.add(Choice.or());
        choices.add(Choice.of(BookingForm.ELSEWHERE, "Not in this list"));
        choices.add(Choice.of(BookingForm.NO_PLACE, "No place needed"));
        return choices;
    }

    Place place(String chosen, String elsewhere, LocalDate on) {
        return switch (chosen) {
            case "", BookingForm.NO_PLACE -> Place.NONE;
            case BookingForm.ELSEWHERE -> Place.elsewhere(elsewhere);
            default -> Place.office(chosen, offices.get(chosen, on).name());
        };
    }

    /** Those of one's own teams and those who saw the person lately, and whoever else. */
    List<Choice> officers(Crn crn, SignedIn me, LocalDate on) {
        var listed = whoSees.choices(crn, me, on, suits.prefersFemaleOfficer(crn));
        var other = List.of(Choice.or(), Choice.of(BookingForm.SOMEBODY_ELSE, "Somebody else"));
        return Stream.concat(listed.stream(), other.stream()).toList();
    }

    /** The staff code chosen or typed. */
    static String officer(String chosen, String other) {
        return chosen.equals(BookingForm.SOMEBODY_ELSE) ? other.toUpperCase(Locale.ROOT) : chosen;
    }

    String officerName(String code) {
        return requireNonNull(whoSees.name(code));
    }

    FormErrors officerErrors(String chosen, String other) {
        var code = officer(chosen, other);
        return code.isEmpty() || whoSees.name(code) != null
                ? FormErrors.none()
                : FormErrors.of(
                        chosen.equals(BookingForm.SOMEBODY_ELSE) ? "otherOfficer" : "officer",
                        "There is no officer with the staff code " + code);
    }

    /** An order belongs to the person, whatever a form says. */
    FormErrors towardsErrors(Crn crn, BookingForm form, LocalDate on) {
        return FormErrors.none()
                .require(
                        form.countsTowards().isEmpty()
                                || towards.choices(crn, on).stream()
                                        .anyMatch(each -> each.value().equals(form.countsTowards())),
                        "towards",
                        "Select an order of this person");
    }

    /** A place is one of ours, whatever a form says. */
    FormErrors placeErrors(String chosen, LocalDate on) {
        return FormErrors.none()
                .require(
                        List.of("", BookingForm.NO_PLACE, BookingForm.ELSEWHERE).contains(chosen)
                                || offices.find(chosen, on).isPresent(),
                        "place",
                        "There is no office or hub with the code " + chosen);
    }

    /** Everything wrong with one appointment that is sent whole. */
    public FormErrors errors(Crn crn, BookingForm form, LocalDate today) {
        return BookingErrors.of(form, BookingStep.WHAT, today)
                .and(towardsErrors(crn, form, today))
                .and(BookingErrors.of(form, BookingStep.WHERE, today))
                .and(officerErrors(form.officer(), form.otherOfficer()))
                .and(placeErrors(form.place(), today))
                .and(BookingErrors.of(form, BookingStep.WHEN, today));
    }

    /** Everything wrong with another time, place or officer for an appointment. */
    public FormErrors errors(Appointment appointment, MoveForm form, LocalDate today) {
        return form.errors(appointment.arrangement().type().needsPlace())
                .and(officerErrors(form.officer(), form.otherOfficer()))
                .and(placeErrors(form.place(), today));
    }

    /** Everything wrong with a contact. */
    public FormErrors errors(ContactForm form, Instant now, LocalDate today) {
        return form.errors(now, today)
                .and(officerErrors(form.officer(), form.otherOfficer()))
                .and(placeErrors(form.place(), today));
    }

    /** As it is once it has been moved. */
    public Arrangement moved(Appointment appointment, MoveForm form, LocalDate today) {
        var now = appointment.arrangement();
        var officer = officer(form.officer(), form.otherOfficer());
        return new Arrangement(
                now.type(),
                now.typeWords(),
                now.purpose(),
                now.type().needsPlace() ? place(form.place(), form.elsewhere(), today) : Place.NONE,
                new StaffCode(officer),
                officerName(officer),
                at(
                        requireNonNull(form.date().date()),
                        requireNonNull(form.time().time())),
                Integer.parseInt(form.minutes()),
                now.countsTowards());
    }

    public Contact contact(Crn crn, ContactForm form, SignedIn me, Instant now, LocalDate today) {
        var officer = officer(form.officer(), form.otherOfficer());
        return new Contact(
                ContactId.fresh(),
                crn,
                requireNonNull(form.type()),
                null,
                form.withWhom(),
                place(form.place(), form.elsewhere(), today),
                new StaffCode(officer),
                officerName(officer),
                form.happened(),
                null,
                null,
                form.note(),
                form.sensitive(),
                me.userName(),
                now);
    }

    /** One for each date; what is not to be copied goes with the first alone. */
    public List<Arrangement> arrangements(BookingForm form, LocalDate today) {
        var arrangements = new ArrayList<Arrangement>();
        for (var date : form.dates()) {
            arrangements.add(arrangement(form, date, arrangements.isEmpty(), today));
        }
        return arrangements;
    }

    private Arrangement arrangement(BookingForm form, SeriesDate date, boolean first, LocalDate today) {
        var code = officer(form.officer(), form.otherOfficer());
        return new Arrangement(
                requireNonNull(form.type()),
                null,
                first || form.copyPurpose() ? form.purpose() : "",
                form.needsPlace() ? place(form.place(), form.elsewhere(), today) : Place.NONE,
                new StaffCode(code),
                officerName(code),
                at(date.day(), requireNonNull(form.time().time())),
                Integer.parseInt(form.minutes()),
                towards.chosen(form, first || form.copyRequirement()));
    }

    static When at(LocalDate day, LocalTime time) {
        return When.at(UkTime.at(day.atTime(time)));
    }
}
