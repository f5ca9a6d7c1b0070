package cymru.prawf.sentence.web;

import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Putting right what was written down wrong about an order. */
public record CorrectionPage(
        CaseHeader header,
        SentenceInFull order,
        Correction<OrderForm> correction,
        FormErrors errors,
        List<Choice> courts,
        List<Choice> offences,
        LocalDate today) {

    public OrderForm form() {
        return correction.form();
    }

    public @Nullable Conflict conflict() {
        return correction.conflict();
    }

    public String orders() {
        return "/cases/%s/orders".formatted(header.crn());
    }

    public String caption() {
        return new OrderCard(order, today).title();
    }
}
