package cymru.prawf.person.web;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Numbers;
import cymru.prawf.person.PersonName;
import cymru.prawf.person.Registration;
import cymru.prawf.person.Sex;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody about to be added, as they were typed.
 *
 * @param noneOfThese the officer has looked at those who may be the same person, and it is none of them
 */
public record NewPersonForm(
        String forename,
        String middleNames,
        String surname,
        String preferredName,
        TypedDate birthDate,
        boolean birthDateUnknown,
        @Nullable Sex sex,
        String pnc,
        String prisonNumber,
        String crn,
        boolean noneOfThese,
        String onceAs) {

    public NewPersonForm {
        forename = Typed.text(forename);
        middleNames = Typed.text(middleNames);
        surname = Typed.text(surname);
        preferredName = Typed.text(preferredName);
        birthDate = Typed.date(birthDate);
        pnc = Typed.text(pnc);
        prisonNumber = Typed.text(prisonNumber);
        crn = Typed.text(crn);
        onceAs = Typed.key(onceAs);
    }

    FormErrors errors(LocalDate today) {
        var errors = Typed.atMost(FormErrors.none(), PersonName.LONGEST, "forename", "First name", forename);
        errors = Typed.atMost(errors, PersonName.LONGEST, "middleNames", "Middle names", middleNames)
                .require(!surname.isEmpty(), "surname", "Enter the last name");
        errors = Typed.atMost(errors, PersonName.LONGEST, "surname", "Last name", surname);
        errors = Typed.atMost(errors, PersonName.LONGEST, "preferredName", "Preferred name", preferredName)
                .require(
                        birthDateUnknown || !birthDate.isBlank(),
                        "birthDate",
                        "Enter the date of birth, or say that it is not known");
        errors = Typed.inTime(errors, "birthDate", "Date of birth", birthDate, today)
                .require(sex != null, "sex", "Select the sex");
        errors = Typed.atMost(errors, 50, "pnc", "PNC number", pnc);
        errors = Typed.atMost(errors, 50, "prisonNumber", "Prison number", prisonNumber);
        return errors.require(
                crn.isEmpty() || Crn.looksRight(crn), "crn", "A CRN is letters and then numbers, like X320741");
    }

    Registration registration() {
        return new Registration(
                crn.isEmpty() ? null : new Crn(crn),
                new PersonName(forename, middleNames, surname),
                preferredName,
                birthDate.date(),
                sex,
                new Numbers(pnc, "", prisonNumber));
    }
}
