package cymru.prawf.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sentence that says, at the top of the next page, what was saved. */
public final class Saved {

    static final String ATTRIBUTE = "saved";

    private Saved() {}

    public static void say(RedirectAttributes redirect, String sentence) {
        redirect.addFlashAttribute(ATTRIBUTE, sentence);
    }
}
