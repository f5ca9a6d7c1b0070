package cymru.prawf.policy.web;

import cymru.prawf.policy.OperatingModels;
import cymru.prawf.policy.Published;
import cymru.prawf.web.Colour;
import cymru.prawf.web.Words;
import java.time.LocalDate;

/** Whether a version counts on a day, in words: "In force since 1 April 2016". */
public record Standing(String words, Colour colour) {

    static Standing of(Published version, OperatingModels models, LocalDate today) {
        var inForce = models.inForce();
        if (inForce.on(today).id().equals(version.model().id())) {
            return new Standing("In force", Colour.GREEN);
        }
        boolean counts = inForce.all().stream()
                .anyMatch(each -> each.id().equals(version.model().id()));
        if (version.from().isAfter(today) && counts) {
            return new Standing("From " + Words.date(version.from()), Colour.BLUE);
        }
        return new Standing(counts ? "Replaced" : "Never in force", Colour.GREY);
    }
}
