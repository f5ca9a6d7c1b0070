package cymru.prawf.web;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Who a case is about: the words by which practitioners identify a person, in the same place on every page of the case. */
public record CaseHeader(
        String crn,
        String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable Integer age,
        @Nullable String riskToStaff) {

    public static CaseHeader of(
            String crn, String name, @Nullable LocalDate dateOfBirth, LocalDate today, @Nullable String riskToStaff) {
        var age =
                dateOfBirth == null ? null : Period.between(dateOfBirth, today).getYears();
        return new CaseHeader(crn, name, dateOfBirth, age, riskToStaff);
    }
}
