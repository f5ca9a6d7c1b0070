package cymru.prawf.access.web;

import cymru.prawf.web.FormErrors;
import java.util.List;

/**
 * The sign-in page.
 *
 * @param providers the organisation's own ways to sign in, by configuration
 * @param demonstrations who one can be in a demonstration; none otherwise
 */
public record SignInPage(
        String userName,
        FormErrors errors,
        List<Provider> providers,
        List<Demonstration> demonstrations,
        String password) {

    /** An OpenID Connect provider one can sign in with. */
    public record Provider(String name, String path) {}

    /** Somebody invented as whom one can sign in, and what they see. */
    public record Demonstration(String userName, String role, String sees) {}
}
