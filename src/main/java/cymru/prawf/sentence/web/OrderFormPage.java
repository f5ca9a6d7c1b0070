package cymru.prawf.sentence.web;

import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.FormErrors;
import java.time.LocalDate;

/** A form about one order, with what was typed in it. */
public record OrderFormPage<F>(CaseHeader header, SentenceInFull order, F form, FormErrors errors, LocalDate today) {

    public String orders() {
        return "/cases/%s/orders".formatted(header.crn());
    }

    public String path() {
        return orders() + "/" + order.id();
    }

    /** Which order, as the caption of the page. */
    public String caption() {
        return new OrderCard(order, today).title();
    }
}
