package cymru.prawf.caseload.api;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Scope;
import cymru.prawf.access.Scoped;
import cymru.prawf.access.SignedIn;
import cymru.prawf.caseload.Holders;
import cymru.prawf.caseload.PeopleListed;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.People;
import cymru.prawf.sentence.Sentences;
import cymru.prawf.supervision.Expectations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Allowed
@Scoped(Scope.READ)
@Tag(name = "Cases")
@RequestMapping("/api/cases")
class CaseController {

    /** The cases that somebody holds. */
    record CasesHeld(List<PersonFound> people) {}

    private final Holders holders;
    private final PeopleListed listed;
    private final People people;
    private final Sentences sentences;
    private final Expectations expectations;
    private final Clock clock;

    CaseController(
            Holders holders,
            PeopleListed listed,
            People people,
            Sentences sentences,
            Expectations expectations,
            Clock clock) {
        this.holders = holders;
        this.listed = listed;
        this.people = people;
        this.sentences = sentences;
        this.expectations = expectations;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "List the cases that the officer of the account holds today")
    CasesHeld listCases(SignedIn me) {
        var today = UkTime.today(clock);
        return new CasesHeld(listed.of(holders.heldBy(me.staff(), today), today).stream()
                .map(PersonFound::of)
                .toList());
    }

    @GetMapping("/{crn}")
    @Operation(summary = "Read who a case is about, who holds it, its orders and its band")
    CaseRead readCase(@PathVariable Crn crn) {
        var today = UkTime.today(clock);
        return CaseRead.of(
                people.get(crn),
                holders.of(crn, today).orElse(null),
                sentences.current(crn, today),
                expectations.worked(crn).bands(),
                today);
    }
}
