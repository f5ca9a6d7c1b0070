package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.time.LocalDate;

/** A requirement came to its end. */
@Kind(value = "sentence.requirement-ended/1", heading = Heading.ORDERS)
public record RequirementEnded(
        String sentenceId,
        String requirementId,
        String title,
        LocalDate endedOn,
        RequirementEnd.Reason why,
        String reason)
        implements Fact {

    public static RequirementEnded of(Requirement requirement, RequirementEnd how) {
        return new RequirementEnded(
                requirement.sentence().toString(),
                requirement.id().toString(),
                requirement.title(),
                how.endedOn(),
                how.why(),
                how.reason());
    }

    @Override
    public String sentence() {
        return "Requirement ended: %s. %s".formatted(title, reason);
    }
}
