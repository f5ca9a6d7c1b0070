package cymru.prawf.assessment;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was assessed of a person's risks, as far as a band needs it.
 *
 * @param likelihood of a proven reoffence within two years, in per cent
 * @param iom whether the person is of the integrated offender management cohort
 * @param mappaCategory 1 to 3; null where multi-agency public protection arrangements do not apply
 * @param mappaLevel 1 to 3, with the category
 * @param words why the levels are what they are; empty in older records
 * @param wrong what was wrong with the record that this one corrects; empty where it corrects none
 */
@Kind(value = "assessment.risk-recorded/1", heading = Heading.RISK)
public record RiskRecorded(
        Harm harm,
        int likelihood,
        boolean iom,
        @Nullable Integer mappaCategory,
        @Nullable Integer mappaLevel,
        String words,
        String wrong)
        implements Fact {

    public RiskRecorded {
        words = words == null ? "" : words;
        wrong = wrong == null ? "" : wrong;
    }

    public RiskRecorded(
            Harm harm, int likelihood, boolean iom, @Nullable Integer mappaCategory, @Nullable Integer mappaLevel) {
        this(harm, likelihood, iom, mappaCategory, mappaLevel, "", "");
    }

    @Override
    public String sentence() {
        return "Risk of serious harm %s; likelihood of reoffending %d%%%s%s"
                .formatted(
                        harm.label().toLowerCase(Locale.UK),
                        likelihood,
                        iom ? "; integrated offender management" : "",
                        mappaCategory == null
                                ? ""
                                : "; MAPPA category %d, level %d".formatted(mappaCategory, mappaLevel));
    }

    @Override
    public String note() {
        return wrong.isEmpty()
                ? words
                : "%s\nWhat was wrong before: %s".formatted(words, wrong).strip();
    }
}
