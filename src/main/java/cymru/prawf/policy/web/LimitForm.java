package cymru.prawf.policy.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.policy.TimeLimit;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a time limit, right or wrong.
 *
 * @param version how the limit read when the form was shown
 */
public record LimitForm(String days, String source, boolean published, String version) {

    private static final int LONGEST_SOURCE = 300;

    public LimitForm {
        days = Typed.words(days);
        source = Typed.words(source);
        version = Typed.words(version);
    }

    static LimitForm of(@Nullable TimeLimit limit) {
        return limit == null
                ? new LimitForm("", "", false, "")
                : new LimitForm(String.valueOf(limit.workingDays()), limit.source(), !limit.ours(), mark(limit));
    }

    static String mark(@Nullable TimeLimit limit) {
        return limit == null ? "" : limit.toString();
    }

    LimitForm seeing(@Nullable TimeLimit now) {
        return new LimitForm(days, source, published, mark(now));
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(Typed.number(days, 0) != null, "days", "Enter the working days, from 0 to 1,000")
                .require(
                        !source.isEmpty() && source.length() <= LONGEST_SOURCE,
                        "source",
                        "Enter where it comes from, in 300 characters or fewer");
    }

    TimeLimit toLimit() {
        return new TimeLimit(requireNonNull(Typed.number(days, 0)), source, !published);
    }

    static Map<String, String> inWords(@Nullable TimeLimit limit) {
        var words = new LinkedHashMap<String, String>();
        if (limit != null) {
            words.put("Limit", Words.workingDays(limit.workingDays()));
            words.put("Source", limit.source());
            words.put("Published", limit.ours() ? "No, ours" : "Yes");
        }
        return words;
    }
}
