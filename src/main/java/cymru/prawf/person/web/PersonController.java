package cymru.prawf.person.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.DatedDetails;
import cymru.prawf.person.Ethnicities;
import cymru.prawf.person.People;
import cymru.prawf.web.CaseHeaders;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed
@RequestMapping("/cases/{crn}/person")
class PersonController {

    private final People people;
    private final DatedDetails details;
    private final Ethnicities ethnicities;
    private final CaseHeaders headers;
    private final Clock clock;

    PersonController(People people, DatedDetails details, Ethnicities ethnicities, CaseHeaders headers, Clock clock) {
        this.people = people;
        this.details = details;
        this.ethnicities = ethnicities;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView read(@PathVariable Crn crn, SignedIn me) {
        var known = Known.of(details, crn, UkTime.today(clock));
        var page = new PersonPage(
                headers.of(crn),
                people.get(crn),
                ethnicities,
                known.current(),
                known.past(),
                people.otherNumbers(crn),
                people.asImported(crn),
                me.may(WritesRecord.class));
        return new ModelAndView("person/person", Map.of("page", page));
    }
}
