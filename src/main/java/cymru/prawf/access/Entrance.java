package cymru.prawf.access;

import static cymru.prawf.access.Opening.Result.CHANGED;
import static cymru.prawf.access.Opening.Result.LIMITED;
import static cymru.prawf.access.Opening.Result.NOT_ALLOWED;
import static cymru.prawf.access.Opening.Result.NO_SUCH_CASE;
import static cymru.prawf.access.Opening.Result.READ;
import static cymru.prawf.access.Opening.Result.REASON_ASKED;

import cymru.prawf.database.OneCase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.UkTime;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Into every case: whoever comes is written down before they see anything, and so is whoever is turned away.
 *
 * <p>Limited access itself is the database's; this only finds the right words for it.
 */
@Component
// Whoever is turned away stays written down.
@OneCase(noRollbackFor = {LimitedRecord.class, NotAllowed.class, NotFound.class, ReasonNeeded.class})
public class Entrance {

    static final String REASON_PAGE = "/reason-for-access";

    private final LimitedAccess limited;
    private final CaseRegister register;
    private final ReasonsForAccess reasons;
    private final Openings openings;
    private final Clock clock;

    Entrance(LimitedAccess limited, CaseRegister register, ReasonsForAccess reasons, Openings openings, Clock clock) {
        this.limited = limited;
        this.register = register;
        this.reasons = reasons;
        this.openings = openings;
        this.clock = clock;
    }

    /**
     * Lets somebody in who changes a case from an address that is not the case's own.
     *
     * @param what is marked with whose it is to do
     */
    public void change(Crn crn, SignedIn person, String page, Class<?> what) {
        enter(crn, person, page, person.may(what), false);
    }

    /**
     * Lets somebody in, or says in an exception why not.
     *
     * @param allowed whether the page is for their role
     */
    void enter(Crn crn, SignedIn person, String page, boolean allowed, boolean reads) {
        if (person.roles().stream().noneMatch(Entrance::isFor)) {
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
        if (!allowed) {
            openings.write(crn, person, NOT_ALLOWED, page, true);
            throw new NotAllowed(page);
        }
        var outside = !register.isInTeamsOf(person, crn);
        if (page.endsWith(REASON_PAGE)) {
            return;
        }
        if (outside && !reasons.given(crn, person, UkTime.today(clock))) {
            openings.write(crn, person, REASON_ASKED, page, true);
            throw new ReasonNeeded(crn, page);
        }
        openings.write(crn, person, reads ? READ : CHANGED, page, outside);
    }

    /** Those whose work is figures or accounts have no business in a person's record. */
    private static boolean isFor(Role role) {
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
}
