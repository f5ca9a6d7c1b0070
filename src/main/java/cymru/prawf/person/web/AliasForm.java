package cymru.prawf.person.web;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Alias;
import cymru.prawf.person.PersonName;
import cymru.prawf.person.Recorded;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;

/** Another name as it was typed. */
public record AliasForm(
        String forename,
        String surname,
        TypedDate birthDate,
        TypedDate from,
        TypedDate until,
        String reason,
        String onceAs,
        Integer version)
        implements DetailForm<Alias> {

    public AliasForm {
        forename = Typed.text(forename);
        surname = Typed.text(surname);
        birthDate = Typed.date(birthDate);
        from = Typed.date(from);
        until = Typed.date(until);
        reason = Typed.text(reason);
        onceAs = Typed.key(onceAs);
        version = version == null ? 0 : version;
    }

    static AliasForm of(Recorded<Alias> recorded) {
        var alias = recorded.detail();
        return new AliasForm(
                alias.forename(),
                alias.surname(),
                TypedDate.of(alias.birthDate()),
                TypedDate.of(alias.dates().from()),
                TypedDate.of(alias.dates().until()),
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
        var errors = Typed.atMost(FormErrors.none(), PersonName.LONGEST, "forename", "First name", forename)
                .require(!surname.isEmpty(), "surname", "Enter the last name");
        errors = Typed.atMost(errors, PersonName.LONGEST, "surname", "Last name", surname);
        return Typed.inTime(errors, "birthDate", "Date of birth", birthDate, today);
    }

    @Override
    public Alias detail(UUID id, Crn crn, LocalDate today) {
        return new Alias(id, crn, forename, surname, birthDate.date(), dates());
    }
}
