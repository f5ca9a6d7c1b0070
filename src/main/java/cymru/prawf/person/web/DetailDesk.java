package cymru.prawf.person.web;

import cymru.prawf.access.Accounts;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.DatedDetails;
import cymru.prawf.person.People;
import cymru.prawf.person.Recorded;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every controller of dated details works with. */
@Component
record DetailDesk(DatedDetails details, People people, CaseHeaders headers, Accounts accounts, Clock clock) {

    LocalDate today() {
        return UkTime.today(clock);
    }

    CaseHeader header(Crn crn) {
        return headers.of(crn);
    }

    <F extends DetailForm<?>> DetailPage<F> page(
            Crn crn, F form, FormErrors errors, boolean correcting, @Nullable Recorded<?> now) {
        return new DetailPage<>(
                header(crn),
                people.get(crn).calledName(),
                form,
                errors,
                correcting,
                now == null ? null : meanwhile(now));
    }

    private DetailPage.Meanwhile meanwhile(Recorded<?> now) {
        var by = accounts.names(List.of(now.by())).getOrDefault(now.by(), now.by());
        return new DetailPage.Meanwhile(
                "%s changed this at %s".formatted(by, Words.time(now.at())),
                now.detail().inWords(),
                now.version());
    }
}
