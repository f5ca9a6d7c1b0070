package cymru.prawf.exchange.demonstration;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.DemonstrationSignIns;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.staff.Grade;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the accounts of the demonstration: nine with the password that everybody knows, and one without for each colleague. */
@Component
class SignIns {

    private final Accounts accounts;

    SignIns(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Without a password nobody can sign in as a colleague; the account says by name who recorded what. */
    @Transactional
    public void open(Area area, Begun what) {
        var dice = Dice.of(what.seed()).named("area").numbered(area.number());
        for (var each : Organisation.of(area, dice, what.today()).colleagues()) {
            var known = Arrays.stream(SignIn.values())
                    .filter(signIn -> signIn.userName().equals(each.userName()))
                    .findFirst();
            var role = known.map(SignIn::role).orElseGet(() -> role(each.seat().grade()));
            accounts.open(
                    new SignedIn(each.userName(), each.name(), each.code().value(), Set.of(role)),
                    known.isPresent() ? DemonstrationSignIns.PASSWORD : null);
        }
        if (area.isGwent()) {
            for (var visitor : List.of(SignIn.INSPECTOR, SignIn.ADMIN)) {
                accounts.open(
                        new SignedIn(visitor.userName(), visitor.role().label(), null, Set.of(visitor.role())),
                        DemonstrationSignIns.PASSWORD);
            }
        }
    }

    private static Role role(Grade grade) {
        return switch (grade) {
            case PO, PSO -> Role.RESPONSIBLE_OFFICER;
            case SPO, HEAD_OF_UNIT -> Role.TEAM_MANAGER;
            case IN_TOUCH_CASE_MANAGER -> Role.IN_TOUCH_CASE_MANAGER;
            case CASE_ADMINISTRATOR -> Role.CASE_ADMINISTRATOR;
            case INTERVENTIONS_FACILITATOR, TREATMENT_MANAGER -> Role.INTERVENTIONS;
            case UNPAID_WORK_OFFICER -> Role.UNPAID_WORK;
            case COURT_OFFICER, ENFORCEMENT_OFFICER -> Role.COURT;
            case VICTIM_LIAISON_OFFICER -> Role.VICTIM_LIAISON;
            case QUALITY_MANAGER -> Role.ANALYST;
        };
    }
}
