package cymru.prawf.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.Amount.Unit;
import cymru.prawf.sentence.Requirement.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequirementTest {

    Sentence order = Cast.communityOrder(new Crn("X100001"));

    @Test
    void theTitleCarriesTheFigure() {
        assertThat(title(Kind.UNPAID_WORK, 150, Unit.HOURS, "")).isEqualTo("150 hours unpaid work");
        assertThat(title(Kind.REHABILITATION_ACTIVITY, 20, Unit.DAYS, "")).isEqualTo("20 RAR days");
        assertThat(title(Kind.REHABILITATION_ACTIVITY, 1, Unit.DAYS, "")).isEqualTo("1 RAR day");
        assertThat(title(Kind.CURFEW, 3, Unit.MONTHS, "7pm to 7am at home")).isEqualTo("3 months curfew");
        assertThat(title(Kind.ACCREDITED_PROGRAMME, 30, Unit.SESSIONS, "Building Better Relationships"))
                .isEqualTo("30 sessions Building Better Relationships");
    }

    @Test
    void withoutAFigureItIsSaidInWords() {
        assertThat(title(Kind.RESIDENCE, 0, null, "")).isEqualTo("Residence");
        assertThat(title(Kind.EXCLUSION, 0, null, "Not to enter Newport Market"))
                .isEqualTo("Exclusion");
        assertThat(title(Kind.ACCREDITED_PROGRAMME, 0, null, "Thinking Skills Programme"))
                .isEqualTo("Thinking Skills Programme");
        assertThat(title(Kind.OTHER, 0, null, "unknown: 1256")).isEqualTo("Unknown: 1256");
        assertThat(title(Kind.OTHER, 60, Unit.DAYS, "attendance centre")).isEqualTo("60 days attendance centre");
    }

    private String title(Kind kind, int number, @Nullable Unit unit, String words) {
        var amount = unit == null ? null : new Amount(number, unit);
        var bare = Cast.required(order, kind, amount);
        return new Requirement(
                        bare.id(), bare.crn(), bare.sentence(), kind, words, amount, bare.startsOn(), null, "", null)
                .title();
    }
}
