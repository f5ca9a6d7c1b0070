package cymru.prawf.supervision.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.contact.EarlierNotes;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.supervision.Callee.Callees;
import cymru.prawf.supervision.Calls;
import cymru.prawf.supervision.Transfers;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Allowed({Role.RESPONSIBLE_OFFICER, Role.IN_TOUCH_CASE_MANAGER})
@RequestMapping("/cases/{crn}/call")
class CallController {

    private final Calls calls;
    private final Transfers transfers;
    private final Callees callees;
    private final EarlierNotes notes;
    private final CaseHeaders headers;
    private final Clock clock;

    CallController(
            Calls calls, Transfers transfers, Callees callees, EarlierNotes notes, CaseHeaders headers, Clock clock) {
        this.calls = calls;
        this.transfers = transfers;
        this.callees = callees;
        this.notes = notes;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, SignedIn me) {
        return page(crn, me, CallForm.blank(), FormErrors.none(), OK);
    }

    @PostMapping
    ModelAndView save(@PathVariable Crn crn, CallForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors(UkTime.today(clock));
        if (errors.any()) {
            return page(crn, me, form, errors, UNPROCESSABLE_CONTENT);
        }
        if (!form.spokeToThem()) {
            calls.notReached(
                    crn, me.staff(), "Somebody else answered. " + form.howTheyAre(), me.userName(), attempt(form));
            Saved.say(redirect, "Attempt saved: somebody else answered");
            return new ModelAndView("redirect:" + WhereCallsBegin.of(me));
        }
        keep(crn, form, me);
        if (form.riskCheck() == null) {
            Saved.say(redirect, "Saved, but not counted. Record the risk check.");
            return new ModelAndView("redirect:/cases/{crn}/call/risk-check");
        }
        Saved.say(redirect, "Call saved");
        return new ModelAndView("redirect:" + WhereCallsBegin.of(me));
    }

    @PostMapping("/no-answer")
    ModelAndView noAnswer(@PathVariable Crn crn, CallForm form, SignedIn me, RedirectAttributes redirect) {
        calls.notReached(crn, me.staff(), "", me.userName(), attempt(form));
        Saved.say(redirect, "Attempt saved: no answer");
        return new ModelAndView("redirect:" + WhereCallsBegin.of(me));
    }

    /** In one action: what was said is kept, the return is proposed, and a meeting can be booked. */
    @PostMapping("/return")
    ModelAndView faceToFace(@PathVariable Crn crn, CallForm form, SignedIn me, RedirectAttributes redirect) {
        var reason = form.whyFaceToFace();
        if (reason.isEmpty()) {
            return page(
                    crn,
                    me,
                    form,
                    FormErrors.of("reason", "Enter why they are to be seen face to face"),
                    UNPROCESSABLE_CONTENT);
        }
        try {
            transfers.propose(crn, false, reason, "", me.userName(), me.name(), form.onceAs() + "/return");
        } catch (RuleBroken refused) {
            return page(crn, me, form, FormErrors.refused(refused), CONFLICT);
        }
        if (form.spokeToThem() && !form.errors(UkTime.today(clock)).any()) {
            keep(crn, form, me);
        }
        Saved.say(redirect, "Return to face to face proposed to the manager. Book the first appointment.");
        return new ModelAndView("redirect:/cases/{crn}/appointments/new");
    }

    /** The same page may be saved after all, once they are reached. */
    private static String attempt(CallForm form) {
        return form.onceAs() + "/attempt";
    }

    private void keep(Crn crn, CallForm form, SignedIn me) {
        calls.spoke(
                crn, me.staff(), form.note(), form.riskCheck(), form.callBack().date(), me.userName(), form.onceAs());
    }

    private ModelAndView page(Crn crn, SignedIn me, CallForm form, FormErrors errors, HttpStatus status) {
        var page =
                new CallPage(headers.of(crn), callees.of(crn), notes.of(crn, 1), WhereCallsBegin.of(me), form, errors);
        return new ModelAndView("supervision/call", Map.of("page", page), status);
    }
}
