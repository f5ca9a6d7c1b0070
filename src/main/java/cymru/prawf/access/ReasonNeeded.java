package cymru.prawf.access;

import cymru.prawf.kernel.Crn;
import cymru.prawf.web.Explained;
import cymru.prawf.web.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Somebody outside its teams opened a case and has not said today why. */
class ReasonNeeded extends RuntimeException implements Explained {

    private final transient Crn crn;
    private final String page;

    ReasonNeeded(Crn crn, String page) {
        super("Reason needed");
        this.crn = crn;
        this.page = page;
    }

    /** Where the reason is given, and from where it goes on to the page that was asked for. */
    String whereToGiveIt() {
        return "/cases/%s%s?to=%s"
                .formatted(crn, Entrance.REASON_PAGE, URLEncoder.encode(page, StandardCharsets.UTF_8));
    }

    @Override
    public Problem problem() {
        return Problem.of(
                403,
                "reason-needed",
                "This case is not in your teams",
                "Say why you need the record, once a day: POST /api/cases/%s%s.".formatted(crn, Entrance.REASON_PAGE));
    }
}
