package cymru.prawf.caseload.web;

import cymru.prawf.caseload.StaffingFigures.InBand;
import cymru.prawf.caseload.StaffingFigures.OfOfficer;
import cymru.prawf.caseload.StaffingFigures.OfProvider;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cases, staff and bands on a day.
 *
 * @param chosen the provider whose bands and officers are shown; null where there is none
 */
public record StaffingPage(
        LocalDate on,
        TypedDate typed,
        FormErrors errors,
        List<OfProvider> providers,
        @Nullable OfProvider chosen,
        List<InBand> bands,
        List<OfOfficer> officers) {

    /** What Table 2 of the report says, by the band's code; per cent of the caseload of the CRC in Wales. */
    private static final Map<String, Integer> TABLE_2 =
            Map.of("RED", 18, "RED_AMBER", 9, "AMBER", 34, "GREEN", 6, "IN_TOUCH", 19, "BLUE", 14);

    public int banded() {
        return bands.isEmpty() ? 0 : bands.getFirst().banded();
    }

    public String inTheReport(InBand band) {
        var share = TABLE_2.get(band.band().code());
        return share == null ? "" : share + "%";
    }

    /** What the report's own caseloads for each grade would hold: 45 for a PO and 70 for a PSO. */
    public BigDecimal capacity() {
        return chosen == null
                ? BigDecimal.ZERO
                : chosen.poFullTime()
                        .multiply(BigDecimal.valueOf(45))
                        .add(chosen.psoFullTime().multiply(BigDecimal.valueOf(70)))
                        .setScale(0, RoundingMode.HALF_UP);
    }
}
