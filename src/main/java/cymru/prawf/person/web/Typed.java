package cymru.prawf.person.web;

import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the forms of this module do alike with what was typed. */
final class Typed {

    static final int SHORT = 200;
    static final int LONG = 4000;

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip(); // PostgreSQL keeps no NUL
    }

    static TypedDate date(@Nullable TypedDate typed) {
        return typed == null ? TypedDate.BLANK : typed;
    }

    /** The key of a form: new when it is first shown. */
    static String key(@Nullable String given) {
        try {
            return UUID.fromString(text(given)).toString();
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID().toString();
        }
    }

    static FormErrors inTime(FormErrors errors, String field, String what, TypedDate typed, LocalDate today) {
        if (typed.isBlank()) {
            return errors;
        }
        var date = typed.date();
        return date == null
                ? errors.with(field, typed.problem(what))
                : errors.require(!date.isAfter(today), field, what + " must be today or in the past")
                        .require(date.getYear() >= 1900, field, what + " must be after 1900");
    }

    static FormErrors atMost(FormErrors errors, int most, String field, String what, String typed) {
        return errors.require(
                typed.length() <= most, field, "%s must be %,d characters or fewer".formatted(what, most));
    }
}
