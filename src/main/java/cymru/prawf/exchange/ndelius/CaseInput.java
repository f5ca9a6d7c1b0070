package cymru.prawf.exchange.ndelius;

import cymru.prawf.kernel.Crn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything staged about one person.
 *
 * @param rows those that Prawf knows how to read
 * @param unreadable those of tables it does not know, or cannot use as they are
 * @param crn as it is written, when the person's row says
 */
record CaseInput(
        StagedPerson person,
        List<StagedRow> rows,
        List<StagedRow> unreadable,
        @Nullable String crn,
        boolean deleted) {

    static CaseInput of(StagedPerson person, List<StagedRow> all, Map<String, Treatment> unusable) {
        var readable =
                all.stream().filter(row -> !unusable.containsKey(row.file())).toList();
        var offender = readable.stream()
                .filter(row -> row.file().equals("OFFENDER"))
                .findFirst()
                .map(StagedRow::read);
        return new CaseInput(
                person,
                readable,
                all.stream().filter(row -> unusable.containsKey(row.file())).toList(),
                offender.map(row -> row.cell("CRN").strip()).orElse(null),
                offender.map(row -> row.cell("SOFT_DELETED").strip().equals("1"))
                        .orElse(false));
    }

    Optional<Crn> goodCrn() {
        return Optional.ofNullable(crn).filter(Crn::looksRight).map(Crn::new);
    }

    /** The rows that are this person's own. */
    List<StagedRow> own() {
        return rows.stream().filter(row -> !row.isNamed()).toList();
    }

    StagedRow offender() {
        return rows.stream()
                .filter(row -> row.file().equals("OFFENDER"))
                .findFirst()
                .orElseThrow();
    }

    /** The rows that have not been imported as they are now, given the prints of those that have. */
    List<StagedRow> newOrChanged(Map<String, UUID> known) {
        return rows.stream()
                .filter(row -> !row.print().equals(known.get(row.key())))
                .toList();
    }
}
