package cymru.prawf.record.web;

import cymru.prawf.record.ChronologyFilter;
import cymru.prawf.record.Heading;
import cymru.prawf.web.Crumb;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.LookedFor;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.Words;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody chose and typed to filter a chronology, right or wrong.
 *
 * @param looked the key under which the words are kept, for the address
 */
public record ChronologyForm(Set<Heading> heading, String words, String looked, TypedDate known) {

    public ChronologyForm {
        heading = heading == null || heading.isEmpty() ? EnumSet.noneOf(Heading.class) : EnumSet.copyOf(heading);
        words = words == null ? "" : words.strip();
        looked = looked == null ? "" : looked;
        known = known == null ? TypedDate.BLANK : known;
    }

    /** With its words kept, as it was sent. */
    ChronologyForm kept(HttpSession session) {
        return new ChronologyForm(heading, words, words.isEmpty() ? "" : LookedFor.keep(session, words), known);
    }

    /** With the words that were kept, as it is addressed. */
    ChronologyForm recalled(HttpSession session) {
        return new ChronologyForm(heading, LookedFor.words(session, looked).orElse(""), looked, known);
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(
                        looked.isEmpty() || !words.isEmpty(),
                        "words",
                        "The words you looked for are no longer kept. Type them again")
                .require(words.length() <= 100, "words", "Words to look for must be 100 characters or fewer")
                .with("known", known.isBlank() ? null : known.problem("As known at"));
    }

    ChronologyFilter filter() {
        return new ChronologyFilter(heading, words, known.isBlank() ? null : known.date());
    }

    /** The address that shows the same again, without the page. */
    String address(String path) {
        return address(path, heading, looked, known);
    }

    /** What is applied, each with the address that takes it away. */
    List<Crumb> applied(String path) {
        var applied = new ArrayList<Crumb>();
        for (var each : heading) {
            var others = EnumSet.copyOf(heading);
            others.remove(each);
            applied.add(new Crumb(each.label(), address(path, others, looked, known)));
        }
        if (!words.isEmpty()) {
            applied.add(new Crumb("“" + words + "”", address(path, heading, "", known)));
        }
        var date = known.date();
        if (date != null) {
            applied.add(new Crumb("As known at " + Words.date(date), address(path, heading, looked, TypedDate.BLANK)));
        }
        return applied;
    }

    private static String address(String path, Set<Heading> headings, String looked, TypedDate known) {
        var address = UriComponentsBuilder.fromPath(path);
        headings.forEach(heading -> address.queryParam("heading", heading.name()));
        if (!looked.isEmpty()) {
            address.queryParam("looked", looked);
        }
        if (!known.isBlank()) {
            address.queryParam("known.day", known.day())
                    .queryParam("known.month", known.month())
                    .queryParam("known.year", known.year());
        }
        return address.encode().build().toUriString();
    }
}
