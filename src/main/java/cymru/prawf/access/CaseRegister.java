package cymru.prawf.access;

import cymru.prawf.kernel.Crn;

/** What the door of a case needs to know of it; answered by the module that knows who holds a case. */
public interface CaseRegister {

    /** Whether such a case exists and whoever is signed in may know it. */
    boolean has(Crn crn);

    /** Whether the case is held in one of this person's teams. */
    boolean isInTeamsOf(SignedIn person, Crn crn);

    /** Whom to ask about a case one may not see, like "the Newport duty manager"; known even where the case is not. */
    String whomToAsk(Crn crn);
}
