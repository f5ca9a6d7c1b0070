package cymru.prawf.access.web;

import cymru.prawf.access.LimitedAccess.Kind;
import cymru.prawf.kernel.Crn;
import cymru.prawf.web.FormErrors;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A limitation as it was typed, right or wrong. */
public record LimitationForm(String crn, @Nullable Kind kind, String userNames, String reason) {

    static final LimitationForm BLANK = new LimitationForm("", null, "", "");

    public LimitationForm {
        crn = crn == null ? "" : crn.strip();
        userNames = userNames == null ? "" : userNames.strip();
        reason = reason == null ? "" : reason.strip();
    }

    FormErrors errors(Predicate<String> hasAccount) {
        var unknown = names().stream().filter(hasAccount.negate()).toList();
        return FormErrors.none()
                .require(Crn.looksRight(crn), "crn", "Enter a CRN, like X320741")
                .require(kind != null, "kind", "Select how the record is limited")
                .require(!names().isEmpty(), "userNames", "Enter at least one user name")
                .require(
                        unknown.isEmpty(),
                        "userNames",
                        "There is no account with the user name " + String.join(", ", unknown))
                .require(!reason.isEmpty(), "reason", "Enter why the record is limited");
    }

    List<String> names() {
        return Arrays.stream(userNames.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
