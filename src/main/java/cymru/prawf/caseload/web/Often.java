package cymru.prawf.caseload.web;

import cymru.prawf.policy.Band;

/** How often a band asks for what. */
final class Often {

    private Often() {}

    /** Like "contact every 15 to 20 working days". */
    static String words(Band band) {
        var what = switch (band.manner()) {
            case MEETINGS -> "contact";
            case CALLS_WITH_RISK_CHECK -> "a call with a risk check";
            case ACTIVITY_IN_CUSTODY -> "activity in custody";
        };
        return what + " " + band.frequency();
    }
}
