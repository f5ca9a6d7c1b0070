package cymru.prawf.sentence.web;

import cymru.prawf.sentence.PreviousOrder;
import cymru.prawf.sentence.RarDays;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.web.CaseHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Every order of a person.
 *
 * @param writes whether whoever reads may also change
 */
public record OrdersPage(
        CaseHeader header,
        List<OrderCard> current,
        List<OrderCard> ended,
        List<PreviousOrder> previous,
        boolean writes) {

    static OrdersPage of(
            CaseHeader header,
            List<SentenceInFull> all,
            Map<RequirementId, RarDays> rarDays,
            List<PreviousOrder> previous,
            LocalDate today,
            boolean writes) {
        var cards =
                all.stream().map(each -> new OrderCard(each, rarDays, today)).toList();
        return new OrdersPage(
                header,
                cards.stream().filter(card -> !card.hasEnded()).toList(),
                cards.stream().filter(OrderCard::hasEnded).toList(),
                previous,
                writes);
    }

    public String path() {
        return "/cases/%s/orders".formatted(header.crn());
    }

    public String path(OrderCard card) {
        return path() + "/" + card.sentence().id();
    }
}
