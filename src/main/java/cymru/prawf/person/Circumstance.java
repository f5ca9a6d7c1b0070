package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.util.UUID;

/**
 * How a person lives for a while: with whom, where, from what, on what.
 *
 * @param what it in a few words, like "Began a relationship"
 * @param detail what more was said
 * @param toldBy who said so, like "Mary" or "the police"
 * @param evidence what was seen of it, like "wage slip"; empty when it was only said
 */
public record Circumstance(
        UUID id,
        Crn crn,
        CircumstanceKind kind,
        String what,
        String detail,
        String toldBy,
        String evidence,
        Dates dates)
        implements DatedDetail {

    @Override
    public String inWords() {
        return "%s: %s".formatted(kind.label(), what);
    }

    @Override
    public String subject() {
        return "circumstance:" + id;
    }

    @Override
    public CircumstanceBegun begun() {
        return new CircumstanceBegun(kind, what, detail, toldBy, evidence);
    }

    @Override
    public CircumstanceEnded ended(String reason) {
        return new CircumstanceEnded(kind, what, reason);
    }

    @Override
    public CircumstanceCorrected corrected(String reason) {
        return new CircumstanceCorrected(kind, what, detail, toldBy, evidence, reason);
    }
}
