package cymru.prawf.person.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.HouseholdMember;
import cymru.prawf.person.Recorded;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who lives at the same address, as they were typed; the age is that of today. */
public record HouseholdMemberForm(
        @Nullable UUID address,
        String name,
        String relationship,
        TypedDate birthDate,
        String age,
        boolean child,
        TypedDate from,
        TypedDate until,
        String reason,
        String onceAs,
        Integer version)
        implements DetailForm<HouseholdMember> {

    private static final int OF_AGE = 18;

    public HouseholdMemberForm {
        name = Typed.text(name);
        relationship = Typed.text(relationship);
        birthDate = Typed.date(birthDate);
        age = Typed.text(age);
        from = Typed.date(from);
        until = Typed.date(until);
        reason = Typed.text(reason);
        onceAs = Typed.key(onceAs);
        version = version == null ? 0 : version;
    }

    static HouseholdMemberForm of(Recorded<HouseholdMember> recorded, LocalDate today) {
        var member = recorded.detail();
        var age = member.birthDate() == null ? member.ageOn(today) : null;
        return new HouseholdMemberForm(
                member.address(),
                member.name(),
                member.relationship(),
                TypedDate.of(member.birthDate()),
                age == null ? "" : age.toString(),
                member.child(),
                TypedDate.of(member.dates().from()),
                TypedDate.of(member.dates().until()),
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
                .require(address != null, "name", "Choose the address on the person's page first")
                .require(!name.isEmpty(), "name", "Enter their name, or what is known of them");
        errors = Typed.atMost(errors, Typed.SHORT, "name", "Name", name);
        errors = Typed.atMost(errors, Typed.SHORT, "relationship", "Relationship", relationship);
        errors = Typed.inTime(errors, "birthDate", "Date of birth", birthDate, today);
        return errors.require(
                age.isEmpty() || age.matches("1?\\d{1,2}") && Integer.parseInt(age) <= 130,
                "age",
                "Age must be a number of years, like 7");
    }

    @Override
    public HouseholdMember detail(UUID id, Crn crn, LocalDate today) {
        var years = age.isEmpty() || birthDate.date() != null ? null : Integer.valueOf(age);
        var member = new HouseholdMember(
                id,
                crn,
                requireNonNull(address),
                name,
                relationship,
                birthDate.date(),
                years,
                years == null ? null : today,
                child,
                dates());
        var known = member.ageOn(today);
        return known != null && known < OF_AGE ? member.asChild() : member;
    }
}
