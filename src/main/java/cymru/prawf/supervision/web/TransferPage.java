package cymru.prawf.supervision.web;

import cymru.prawf.supervision.Transfer;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer to the hub or back: what stands for and against it, what waits, and what was decided.
 *
 * @param bandWords the band of the case today, and why; empty where it has none
 * @param toHub which way the case would go
 * @param undone what stands against a transfer to the hub
 * @param proposal null where this reader does not propose
 * @param decision null where this reader does not decide
 */
public record TransferPage(
        CaseHeader header,
        String bandWords,
        boolean toHub,
        List<String> undone,
        List<Transfer> transfers,
        @Nullable ProposalForm proposal,
        @Nullable DecisionForm decision,
        List<Choice> receivers,
        FormErrors errors) {

    public String path() {
        return "/cases/%s/transfer".formatted(header.crn());
    }

    public String what() {
        return toHub ? "Transfer to the hub" : "Return to face to face";
    }

    public String undoneWords() {
        return "%s. Say why you approve."
                .formatted(Words.plural(undone.size(), "thing is undone", "things are undone"));
    }
}
