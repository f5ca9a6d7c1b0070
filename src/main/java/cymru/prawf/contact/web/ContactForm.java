package cymru.prawf.contact.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.contact.ContactType;
import cymru.prawf.contact.Outcome;
import cymru.prawf.record.When;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.TypedTime;
import cymru.prawf.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it was typed, right or wrong.
 *
 * @param time empty when nobody remembers
 */
public record ContactForm(
        @Nullable ContactType type,
        String withWhom,
        TypedDate date,
        TypedTime time,
        String place,
        String elsewhere,
        String officer,
        String otherOfficer,
        String note,
        boolean sensitive,
        String onceAs,
        String from) {

    public ContactForm {
        withWhom = words(withWhom);
        date = date == null ? TypedDate.BLANK : date;
        time = time == null ? TypedTime.BLANK : time;
        place = words(place);
        elsewhere = words(elsewhere);
        officer = words(officer);
        otherOfficer = words(otherOfficer);
        note = words(note).replace("\r\n", "\n");
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
        from = Origin.of(from).inAddress();
    }

    static ContactForm blank(LocalDate today, String officer, @Nullable String from) {
        return new ContactForm(
                null,
                "",
                TypedDate.of(today),
                TypedTime.BLANK,
                "",
                "",
                officer,
                "",
                "",
                false,
                "",
                from == null ? "" : from);
    }

    FormErrors errors(Instant now, LocalDate today) {
        var errors = FormErrors.none()
                .require(type != null, "type", "Select how the contact came about")
                .require(
                        type == null || !type.involvesOthers() || !withWhom.isEmpty(),
                        "withWhom",
                        "Enter which agency, and whom you heard from")
                .with("date", date.problem("Date of the contact"))
                .require(
                        date.date() == null || !date.date().isAfter(today),
                        "date",
                        "Date of the contact must be today or in the past")
                .with("time", time.isBlank() ? null : time.problem("Time of the contact"))
                .require(!officer.isEmpty(), "officer", "Select who had the contact")
                .require(!note.isEmpty(), "note", "Enter a note of what was said or done")
                .require(
                        note.length() <= Outcome.LONGEST_NOTE,
                        "note",
                        "Note must be %s characters or fewer".formatted(Words.number(Outcome.LONGEST_NOTE)));
        return errors.require(
                errors.any() || !happened().at().isAfter(now), "time", "Time of the contact must be in the past");
    }

    When happened() {
        var day = requireNonNull(date.date());
        var at = time.time();
        return at == null ? When.on(day) : Arranging.at(day, at);
    }

    Origin origin() {
        return Origin.of(from);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
