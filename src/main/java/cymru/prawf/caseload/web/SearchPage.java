package cymru.prawf.caseload.web;

import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.caseload.PeopleListed.Listed;
import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Found;
import cymru.prawf.person.Match;
import cymru.prawf.person.PersonSearch;
import cymru.prawf.person.Wanted;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Paging;
import cymru.prawf.web.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** The page on which people are looked for. */
public record SearchPage(
        String typed,
        Wanted wanted,
        Found found,
        List<Match> matches,
        List<Listed> people,
        Paging paging,
        boolean mayAdd,
        FormErrors errors) {

    static final String PATH = "/search";

    private static final int LONGEST_SHOWN = 100;

    /** Where a search is that is kept under this key. */
    static String path(String looked) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("looked", looked)
                .encode()
                .build()
                .toUriString();
    }

    /** As the page on which a person is added has it. */
    static boolean mayAdd(SignedIn me) {
        return me.isAnyOf(Role.RESPONSIBLE_OFFICER, Role.TEAM_MANAGER, Role.CASE_ADMINISTRATOR, Role.COURT);
    }

    public String heading() {
        if (wanted.isNothing()) {
            return "Search";
        }
        if (found.tooMany()) {
            return "More than %d results for ‘%s’".formatted(PersonSearch.MOST, quoted());
        }
        return "%s for ‘%s’".formatted(Words.plural(found.matches().size(), "result"), quoted());
    }

    public boolean nobody() {
        return !wanted.isNothing() && !found.tooMany() && found.matches().isEmpty();
    }

    /** What matched, where it was not the name. */
    public String matched(Listed person) {
        var match = byCrn().get(person.crn());
        if (match == null) {
            return "";
        }
        return switch (match.by()) {
            case NAME, CRN, BIRTH_DATE -> "";
            case PREFERRED_NAME, ALIAS, PNC, CRO, PRISON_NUMBER, OTHER_NUMBER, PHONE ->
                "%s: %s".formatted(match.by().label(), match.words());
        };
    }

    public boolean showsWhatMatched() {
        return people.stream().anyMatch(person -> !matched(person).isEmpty());
    }

    public String birthDate(Listed person) {
        return person.birthDate() == null ? "Not recorded" : Words.date(person.birthDate());
    }

    private Map<Crn, Match> byCrn() {
        return matches.stream().collect(Collectors.toMap(Match::crn, match -> match));
    }

    private String quoted() {
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
    }
}
