package cymru.prawf.policy.web;

import cymru.prawf.access.Accounts;
import cymru.prawf.policy.Draft;
import cymru.prawf.policy.Drafts;
import cymru.prawf.web.Saved;
import cymru.prawf.web.Words;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of a draft have in common: where it is and who changed it last. */
@Component
class DraftDesk {

    private final Drafts drafts;
    private final Accounts accounts;

    DraftDesk(Drafts drafts, Accounts accounts) {
        this.drafts = drafts;
        this.accounts = accounts;
    }

    Draft get(UUID id) {
        return drafts.get(id);
    }

    static String path(UUID id) {
        return "/operating-models/drafts/" + id;
    }

    String name(String userName) {
        return accounts.names(Set.of(userName)).getOrDefault(userName, userName);
    }

    /** "Sian Howells changed this draft on 30 November 2016 at 10:14am". */
    String who(Draft draft) {
        return "%s changed this draft on %s".formatted(name(draft.changedBy()), Words.dateAndTime(draft.changedAt()));
    }

    /** Back to the piece that was changed, where a slip shows. */
    static ModelAndView saved(UUID id, String place, String sentence, RedirectAttributes redirect) {
        Saved.say(redirect, sentence);
        return new ModelAndView("redirect:" + path(id) + "#" + place);
    }
}
