package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A court required something of a person. Said again, superseding, when it had been written down wrong. */
@Kind(value = "sentence.requirement-imposed/1", heading = Heading.ORDERS)
public record RequirementImposed(
        String sentenceId,
        String requirementId,
        Requirement.Kind kind,
        String title,
        @Nullable Integer amount,
        Amount.@Nullable Unit unit,
        LocalDate startsOn,
        @Nullable LocalDate expectedEnd,
        String note)
        implements Fact {

    public static RequirementImposed of(Requirement imposed) {
        return of(imposed, imposed.note());
    }

    public static RequirementImposed of(Requirement imposed, String note) {
        var amount = imposed.amount();
        return new RequirementImposed(
                imposed.sentence().toString(),
                imposed.id().toString(),
                imposed.kind(),
                imposed.title(),
                amount == null ? null : amount.number(),
                amount == null ? null : amount.unit(),
                imposed.startsOn(),
                imposed.expectedEnd(),
                note);
    }

    @Override
    public String sentence() {
        return "Requirement: " + title + (expectedEnd == null ? "" : ", to " + Words.date(expectedEnd));
    }
}
