package cymru.prawf.supervision.web;

import cymru.prawf.policy.Band;
import cymru.prawf.supervision.BandOverridden;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a manager decides that another band is right for now, or that it no longer is.
 *
 * @param given the band that the matrix gives today; null where it gives none
 * @param because why the matrix gives it
 * @param standing the decision that stands, until after today
 */
public record OverridePage(
        CaseHeader header,
        LocalDate today,
        @Nullable Band given,
        List<String> because,
        List<Band> bands,
        @Nullable BandOverridden standing,
        OverrideForm form,
        EndForm end,
        FormErrors errors) {

    public String path() {
        return "/cases/%s/band".formatted(header.crn());
    }

    public String back() {
        return "/cases/%s/supervision".formatted(header.crn());
    }

    public String matrix() {
        return given == null
                ? "The matrix gives no band: no order is in force, or the organisation that holds the case does not use the model."
                : "The matrix gives %s: %s.".formatted(given.name(), Words.list(because));
    }

    public List<Choice> choices() {
        return bands.stream()
                .filter(band -> given == null || !band.code().equals(given.code()))
                .map(band -> Choice.of(band.code(), "%s: contact %s".formatted(band.name(), band.frequency())))
                .toList();
    }
}
