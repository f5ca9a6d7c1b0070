package cymru.prawf.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request to the API, after RFC 9457, in the words of the pages.
 *
 * @param type tells kinds of problem apart for a program
 * @param title what happened, for people
 * @param detail what was kept and what to do
 * @param errors what is wrong with what was sent, by field
 * @param reference a number that finds this failure in the log
 */
@JsonInclude(Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        List<Wrong> errors,
        @Nullable String reference) {

    /** One thing that is wrong with what was sent; the field is empty where no one of them is to blame. */
    public record Wrong(String field, String message) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    /** @param name the kind of problem, in a few words with hyphens */
    public static Problem of(int status, String name, String title, @Nullable String detail) {
        return new Problem("urn:prawf:" + name, title, status, detail, List.of(), null);
    }

    public static Problem wrong(FormErrors errors) {
        return new Problem(
                "urn:prawf:not-filled-in-right",
                "Something has to be put right",
                422,
                "Nothing was changed. Change what the errors name and send it again.",
                errors.byField().entrySet().stream()
                        .map(each -> new Wrong(each.getKey(), each.getValue()))
                        .toList(),
                null);
    }

    static Problem unreadable(String detail) {
        return of(400, "unreadable", "What was sent could not be read", detail);
    }

    /** As the page says it; what only a page can do is left out. */
    static Problem of(String name, FailurePage page) {
        return new Problem(
                "urn:prawf:" + name,
                page.title(),
                page.status(),
                String.join(" ", page.paragraphs()),
                List.of(),
                page.reference());
    }
}
