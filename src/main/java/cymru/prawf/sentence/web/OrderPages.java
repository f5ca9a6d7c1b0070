package cymru.prawf.sentence.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.sentence.Problem;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.sentence.Sentences;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of an order have in common: whose it is, today, and the form shown again when something is wrong. */
@Component
class OrderPages {

    private static final Allowed WRITERS = Objects.requireNonNull(WritesOrders.class.getAnnotation(Allowed.class));

    private final Sentences sentences;
    private final CaseHeaders headers;
    private final Clock clock;

    OrderPages(Sentences sentences, CaseHeaders headers, Clock clock) {
        this.sentences = sentences;
        this.headers = headers;
        this.clock = clock;
    }

    LocalDate today() {
        return UkTime.today(clock);
    }

    CaseHeader header(Crn crn) {
        return headers.of(crn);
    }

    SentenceInFull order(Crn crn, SentenceId id) {
        return sentences.get(crn, id);
    }

    static Requirement requirement(SentenceInFull order, RequirementId id) {
        return order.requirements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("requirement", id));
    }

    static boolean mayWrite(SignedIn me) {
        return me.isAnyOf(WRITERS.value());
    }

    <F> ModelAndView page(String view, SentenceInFull order, F form, FormErrors errors) {
        var page = new OrderFormPage<>(header(order.sentence().crn()), order, form, errors, today());
        return new ModelAndView(view, Map.of("page", page), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }

    static ModelAndView saved(Crn crn, String sentence, RedirectAttributes redirect) {
        Saved.say(redirect, sentence);
        return new ModelAndView("redirect:/cases/%s/orders".formatted(crn));
    }

    static FormErrors errors(List<Problem> problems) {
        var errors = FormErrors.none();
        for (var problem : problems) {
            errors = errors.with(problem.field(), problem.words());
        }
        return errors;
    }
}
