package cymru.prawf.access;

import static cymru.prawf.access.Opening.Result.CHANGED;
import static cymru.prawf.access.Opening.Result.LIMITED;
import static cymru.prawf.access.Opening.Result.NOT_ALLOWED;
import static cymru.prawf.access.Opening.Result.NO_SUCH_CASE;
import static cymru.prawf.access.Opening.Result.READ;
import static cymru.prawf.access.Opening.Result.REASON_ASKED;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.UkTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The door of every case: whoever comes is written down before they see anything, and so is whoever is turned away.
 *
 * <p>Limited access itself is the database's; the door only finds the right words for it.
 */
@Component
class CaseDoor implements HandlerInterceptor {

    private static final String REASON_PAGE = "/reason-for-access";

    private final LimitedAccess limited;
    private final CaseRegister register;
    private final ReasonsForAccess reasons;
    private final Openings openings;
    private final Clock clock;

    CaseDoor(LimitedAccess limited, CaseRegister register, ReasonsForAccess reasons, Openings openings, Clock clock) {
        this.limited = limited;
        this.register = register;
        this.reasons = reasons;
        this.openings = openings;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var person = SignedIn.current().orElseThrow();
        var page = request.getRequestURI().substring(request.getContextPath().length());
        var crn = crn(page);
        if (person.roles().stream().noneMatch(CaseDoor::mayEnter)) {
            openings.write(crn, person, NOT_ALLOWED, page, true);
            throw new NotAllowed(page);
        }
        if (limited.closes(crn, person)) {
            openings.write(crn, person, LIMITED, page, true);
            throw new LimitedRecord(crn, register.whomToAsk(crn));
        }
        if (!register.has(crn)) {
            openings.write(crn, person, NO_SUCH_CASE, page, true);
            throw new NotFound("case", crn);
        }
        if (!RoleCheck.allows(handler)) {
            openings.write(crn, person, NOT_ALLOWED, page, true);
            throw new NotAllowed(page);
        }
        var outside = !register.isInTeamsOf(person, crn);
        if (page.endsWith(REASON_PAGE)) {
            return true;
        }
        if (outside && !reasons.given(crn, person, UkTime.today(clock))) {
            openings.write(crn, person, REASON_ASKED, page, true);
            response.sendRedirect(request.getContextPath() + "/cases/" + crn + REASON_PAGE + "?to="
                    + URLEncoder.encode(page, StandardCharsets.UTF_8));
            return false;
        }
        var reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        openings.write(crn, person, reads ? READ : CHANGED, page, outside);
        return true;
    }

    /** Those whose work is figures or accounts have no business in a person's record. */
    private static boolean mayEnter(Role role) {
        return switch (role) {
            case RESPONSIBLE_OFFICER,
                    TEAM_MANAGER,
                    CASE_ADMINISTRATOR,
                    IN_TOUCH_CASE_MANAGER,
                    INTERVENTIONS,
                    UNPAID_WORK,
                    COURT,
                    VICTIM_LIAISON,
                    INSPECTOR -> true;
            case ANALYST, ADMINISTRATOR -> false;
        };
    }

    /** Read from the address itself, so that an address nobody answers is written down too. */
    private static Crn crn(String page) {
        var typed = page.split("/")[2];
        if (!Crn.looksRight(typed)) {
            throw new NotFound("case", typed);
        }
        return new Crn(typed);
    }
}
