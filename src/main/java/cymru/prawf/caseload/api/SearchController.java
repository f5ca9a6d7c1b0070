package cymru.prawf.caseload.api;

import cymru.prawf.access.ReadsCases;
import cymru.prawf.access.Scope;
import cymru.prawf.access.Scoped;
import cymru.prawf.caseload.PeopleListed;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.Match;
import cymru.prawf.person.PersonSearch;
import cymru.prawf.person.Wanted;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Misfilled;
import cymru.prawf.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Looking for people. It is sent and not asked for by address, because addresses are kept in logs and names do not belong there. */
@RestController
@ReadsCases
@Scoped(Scope.SEARCH)
@Tag(name = "Search")
class SearchController {

    private static final int LONGEST = 200;

    /**
     * Whom one looks for.
     *
     * @param page from 1; the first where it is left out
     */
    record Search(
            @Schema(
                    description = "A name, a date of birth, a CRN or another number, or some of them",
                    example = "Rhys Morgan 3 May 1988")
            @Nullable
            String words,

            @Nullable Integer page) {}

    /** A page of what was found, best first. */
    record PeopleFound(
            List<PersonFound> people,
            int total,
            int page,
            int pages,

            @Schema(description = "More than 500, of which none is listed: say more of whom you look for")
            boolean tooMany,

            @Schema(description = "No name is exactly so; these are spelt or sound like it")
            boolean nearly,

            @Schema(description = "What may be worth searching for instead")
            List<String> suggestions) {}

    private final PersonSearch search;
    private final PeopleListed people;
    private final Clock clock;

    SearchController(PersonSearch search, PeopleListed people, Clock clock) {
        this.search = search;
        this.people = people;
        this.clock = clock;
    }

    @PostMapping("/api/search")
    @Operation(summary = "Look for people by name, date of birth or number")
    PeopleFound findPeople(@RequestBody Search asked) {
        var words = asked.words() == null ? "" : asked.words().strip();
        Misfilled.refuse(FormErrors.none()
                .require(!words.isEmpty(), "words", "Enter a name, a date of birth or a number")
                .require(
                        words.length() <= LONGEST, "words", "words must be %d characters or fewer".formatted(LONGEST)));
        var today = UkTime.today(clock);
        var found = search.find(Wanted.of(words, today));
        var matches = found.matches();
        var paging = Paging.of(asked.page() == null ? 1 : asked.page(), matches.size(), "");
        var shown = matches.stream().skip(paging.offset()).limit(Paging.ROWS).toList();
        var listed = people.of(shown.stream().map(Match::crn).toList(), today);
        return new PeopleFound(
                listed.stream().map(each -> PersonFound.of(each, shown)).toList(),
                matches.size(),
                paging.page(),
                paging.pages(),
                found.tooMany(),
                found.nearly(),
                found.suggestions());
    }
}
