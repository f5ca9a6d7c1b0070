package cymru.prawf.allocation.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.allocation.ChangeOfOfficer;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a manager chose and typed about a change of officer, right or wrong.
 *
 * @param to the officer and the team, like "N07A001 in N07T01"
 * @param why they chose somebody else than whoever suits the case best
 * @param version who held the case when the manager looked
 */
public record ChangeForm(
        String to,
        TypedDate from,
        @Nullable ReasonForChange reason,
        String note,
        @Nullable Planned planned,
        String why,
        String version) {

    private static final int LONGEST_NOTE = 500;

    public ChangeForm {
        to = to == null ? "" : to;
        from = from == null ? TypedDate.BLANK : from;
        note = note == null ? "" : note.strip();
        why = why == null ? "" : why.strip();
        version = version == null ? "" : version;
    }

    static ChangeForm of(LocalDate today, String version) {
        return new ChangeForm("", TypedDate.of(today), null, "", null, "", version);
    }

    ChangeForm seeing(String newVersion) {
        return new ChangeForm(to, from, reason, note, planned, why, newVersion);
    }

    /**
     * @param stillAsSeen false when somebody changed the case meanwhile: they are told that first, and a form sent twice was
     *     complete the first time
     */
    FormErrors errors(RankedOfficers offered, boolean stillAsSeen) {
        return FormErrors.none()
                .require(offered.has(to), "to", "Select the new responsible officer")
                .with("from", from.problem("First day"))
                .require(reason != null && !reason.ofATransfer(), "reason", "Select why it changes")
                .require(
                        reason != ReasonForChange.OTHER || !note.isEmpty(),
                        "note",
                        "Say why the responsible officer changes")
                .require(note.length() <= LONGEST_NOTE, "note", "Reason must be 500 characters or fewer")
                .require(
                        !stillAsSeen || offered.isFirst(to) || !why.isEmpty(),
                        "why",
                        "Say why you choose somebody else than the first officer on the list")
                .require(why.length() <= LONGEST_NOTE, "why", "Reason must be 500 characters or fewer")
                .require(planned != null, "planned", "Select whether the change was planned");
    }

    ChangeOfOfficer change(Crn crn, RankedOfficers offered) {
        var officerAndTeam = to.split(" in ", 2);
        return new ChangeOfOfficer(
                crn,
                new StaffCode(officerAndTeam[0]),
                officerAndTeam[1],
                requireNonNull(from.date()),
                requireNonNull(reason),
                note,
                planned == Planned.PLANNED,
                offered.isFirst(to) ? "" : offered.chosen(to, why));
    }
}
