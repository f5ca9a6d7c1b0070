package cymru.prawf.person.web;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.PersonAround;
import cymru.prawf.person.Recorded;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody around a person, as they were typed. */
public record PersonAroundForm(
        String name,
        String relationship,
        String phone,
        String email,
        String address,
        boolean child,
        String risk,
        String notes,
        TypedDate from,
        TypedDate until,
        String reason,
        String onceAs,
        Integer version)
        implements DetailForm<PersonAround> {

    public PersonAroundForm {
        name = Typed.text(name);
        relationship = Typed.text(relationship);
        phone = Typed.text(phone);
        email = Typed.text(email);
        address = Typed.text(address);
        risk = Typed.text(risk);
        notes = Typed.text(notes);
        from = Typed.date(from);
        until = Typed.date(until);
        reason = Typed.text(reason);
        onceAs = Typed.key(onceAs);
        version = version == null ? 0 : version;
    }

    static PersonAroundForm of(Recorded<PersonAround> recorded) {
        var around = recorded.detail();
        return new PersonAroundForm(
                around.name(),
                around.relationship(),
                around.phone(),
                around.email(),
                around.address(),
                around.child(),
                around.risk(),
                around.notes(),
                TypedDate.of(around.dates().from()),
                TypedDate.of(around.dates().until()),
                "",
                "",
                recorded.version());
    }

    @Override
    public boolean needsFrom() {
        return false;
    }

    @Override
    public FormErrors ownErrors(LocalDate today) {
        var errors = FormErrors.none()
                .require(!name.isEmpty(), "name", "Enter their name")
                .require(!relationship.isEmpty(), "relationship", "Enter who they are to the person, like mother");
        errors = Typed.atMost(errors, Typed.SHORT, "name", "Name", name);
        errors = Typed.atMost(errors, Typed.SHORT, "relationship", "Relationship", relationship);
        errors = Typed.atMost(errors, 50, "phone", "Phone", phone);
        errors = Typed.atMost(errors, Typed.SHORT, "email", "Email", email);
        errors = Typed.atMost(errors, Typed.SHORT, "address", "Address", address);
        errors = Typed.atMost(errors, Typed.LONG, "risk", "Risk to them", risk);
        return Typed.atMost(errors, Typed.LONG, "notes", "Notes", notes);
    }

    @Override
    public PersonAround detail(UUID id, Crn crn, LocalDate today) {
        return new PersonAround(id, crn, name, relationship, phone, email, address, child, risk, notes, dates());
    }
}
