package cymru.prawf.bench;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.ReasonsForAccess;
import cymru.prawf.access.ReasonsForAccess.Reason;
import cymru.prawf.access.Role;
import cymru.prawf.access.Scope;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.Tokens;
import cymru.prawf.kernel.Crn;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The account of another program that records for a measurement. */
@Component
class RecordingProgram {

    static final String NAME = "bench-program";

    private static final SignedIn ACCOUNT = new SignedIn(NAME, "Measurement", null, Set.of(Role.CASE_ADMINISTRATOR));

    private final Accounts accounts;
    private final Tokens tokens;
    private final ReasonsForAccess reasons;

    RecordingProgram(Accounts accounts, Tokens tokens, ReasonsForAccess reasons) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.reasons = reasons;
    }

    /** With which the work can be recorded today. */
    String token(NightWork work) {
        accounts.open(ACCOUNT, null);
        work.people().forEach(crn -> reasons.give(new Crn(crn), ACCOUNT, work.today(), Reason.COVERING, ""));
        return tokens.make(NAME, "a measurement", Set.of(Scope.RECORD, Scope.FACTS), Duration.ofDays(1), NAME)
                .secret();
    }
}
