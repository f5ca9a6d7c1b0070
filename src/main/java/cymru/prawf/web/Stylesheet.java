package cymru.prawf.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stylesheet of the design systems without what is reserved for gov.uk: the typeface, the crest and, in navigation, the blue.
 *
 * <p>Source: the GOV.UK Design System's pages on the typeface and on who may use the brand.
 */
record Stylesheet(String css) {

    /** The colour of our own header and navigation. */
    static final String BRAND = "#0f4c4c";

    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Pattern TYPEFACE =
            Pattern.compile("[\"']?GDS Transport[\"']?\\s*,\\s*arial\\s*,\\s*sans-serif");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern OF_NAVIGATION = Pattern.compile("navigation|pagination|header|footer");
    private static final Pattern OF_GOVERNMENT = Pattern.compile("crest|crown|logotype");
    private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL=.*?\\*/");

    Stylesheet forPrawf() {
        var plain = FONT_FACE.matcher(css).replaceAll("");
        plain = TYPEFACE.matcher(plain).replaceAll("\"Helvetica Neue\",Helvetica,Arial,sans-serif");
        plain = SOURCE_MAP.matcher(plain).replaceAll("");
        plain = RULE.matcher(plain).replaceAll(Stylesheet::ours);
        plain = plain.replace("/assets/images/", "");
        return new Stylesheet(plain);
    }

    private static String ours(MatchResult rule) {
        var selector = rule.group(1);
        var body = rule.group(2);
        if (OF_GOVERNMENT.matcher(body).find()
                || OF_GOVERNMENT.matcher(selector).find()) {
            return "";
        }
        if (OF_NAVIGATION.matcher(selector).find()) {
            body = body.replaceAll("(?i)#1d70b8", BRAND);
        }
        return Matcher.quoteReplacement(selector + "{" + body + "}");
    }
}
