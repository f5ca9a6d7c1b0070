package cymru.prawf.sentence;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Appends the facts of this module, and says how the rows beside them came to be. */
@Component
class Recording {

    private final Facts facts;
    private final Clock clock;

    Recording(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    LocalDate today() {
        return UkTime.today(clock);
    }

    Entered fact(Crn crn, String subject, Fact fact, LocalDate on, SignedIn by) {
        return correction(crn, subject, fact, on, by, null);
    }

    /** The fact that is wrong is unknown where an older system sent only the row; the correction then stands beside nothing. */
    Entered correction(Crn crn, String subject, Fact fact, LocalDate on, SignedIn by, @Nullable Long wrong) {
        var entered = Entered.by(by.userName(), clock.instant());
        var said = NewFact.of(crn, fact, When.on(on), subject, entered.by(), entered.at());
        return entered.under(facts.append(wrong == null ? said : said.correcting(wrong)));
    }
}
