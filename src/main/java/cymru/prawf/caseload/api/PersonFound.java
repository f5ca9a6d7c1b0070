package cymru.prawf.caseload.api;

import cymru.prawf.caseload.PeopleListed.Listed;
import cymru.prawf.person.Match;
import cymru.prawf.person.MatchedBy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on probation in a list, as programs are told of them.
 *
 * @param officer empty when nobody holds the case
 */
record PersonFound(
        String crn,

        @Schema(description = "As it stands in lists", example = "Morgan, Rhys")
        String name,

        @Nullable LocalDate birthDate,
        String officer,
        String office,

        @Schema(description = "By what they were found; none in a list that nobody searched for") @Nullable
        MatchedBy matchedBy) {

    static PersonFound of(Listed person) {
        return of(person, List.of());
    }

    static PersonFound of(Listed person, List<Match> matches) {
        return new PersonFound(
                person.crn().value(),
                person.name(),
                person.birthDate(),
                person.officer(),
                person.office(),
                matches.stream()
                        .filter(match -> match.crn().equals(person.crn()))
                        .map(Match::by)
                        .findFirst()
                        .orElse(null));
    }
}
