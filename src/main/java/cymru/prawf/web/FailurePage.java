package cymru.prawf.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, what was kept, what to do: for whoever met a failure. */
public record FailurePage(
        int status,
        String title,
        List<String> paragraphs,
        @Nullable String reference,
        @Nullable Resend resend) {

    static FailurePage of(int status, String title, String... paragraphs) {
        return new FailurePage(status, title, List.of(paragraphs), null, null);
    }

    static FailurePage notFound() {
        return of(
                404,
                "There is no such page",
                "If you typed the address, check it. If you followed a link, what it led to may have moved.",
                "To find a person, search by name, CRN or date of birth.");
    }

    static FailurePage notAllowed() {
        return of(
                403,
                "Your role does not include this page",
                "Nothing was changed.",
                "If you need it for your work, ask your team manager.");
    }

    static FailurePage ruleBroken(String rule) {
        return of(409, rule, "Nothing was changed. Go back to see how things stand now.");
    }

    static FailurePage misread() {
        return of(
                400,
                "Something that was sent could not be read",
                "Nothing was changed. Go back, open the page again and try once more.");
    }

    static FailurePage tooLarge() {
        return of(
                413,
                "What was sent is too large",
                "Nothing was changed.",
                "A file can be 5 MB and the words of a form 2 MB. Go back and send less.");
    }

    static FailurePage readOnly(@Nullable Resend resend) {
        return new FailurePage(
                503,
                "Recording has stopped for a while",
                List.of(
                        "You can read. Recording will start again when this message goes.",
                        "What you sent was not recorded. It is kept on this page: leave it open and send it again."),
                null,
                resend);
    }

    static FailurePage unavailable(@Nullable Resend resend) {
        return new FailurePage(
                503,
                "Prawf cannot reach its records",
                List.of(
                        "You cannot read or record just now. What was saved before is safe.",
                        resend == null
                                ? "Try again in a few minutes."
                                : "What you sent may not have been recorded. It is kept on this page: leave it open and send it again."),
                null,
                resend);
    }

    static FailurePage broken(String reference) {
        return new FailurePage(
                500,
                "Something went wrong here",
                List.of(
                        "It is our mistake, not yours. What you sent may not have been saved.",
                        "Go back, check, and try again. If it happens again, ring your service desk and give this number."),
                reference,
                null);
    }

    static FailurePage ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> notAllowed();
            case 404, 405 -> notFound();
            case 413 -> tooLarge();
            case 503 -> unavailable(null);
            default -> status < 500 ? misread() : broken("");
        };
    }
}
