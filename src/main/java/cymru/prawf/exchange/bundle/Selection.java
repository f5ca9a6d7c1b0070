package cymru.prawf.exchange.bundle;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an export is limited to.
 *
 * @param provider people whom it holds on the day of the export
 * @param since facts after this position, and the people they are about
 */
record Selection(
        @Nullable String provider,
        @Nullable Crn crn,
        @Nullable Long since) {

    /** The chosen people, for as long as the transaction lasts. */
    static final String CHOSEN = "chosen_case";

    boolean whole() {
        return provider == null && crn == null && since == null;
    }

    Manifest.@Nullable Only said() {
        return whole() ? null : new Manifest.Only(provider, crn == null ? null : crn.value(), since);
    }

    /** Notes who is chosen, and answers how many. */
    void choose(JdbcClient db, LocalDate today) {
        var conditions = new ArrayList<String>();
        conditions.add("(cast(:crn as text) is null or crn = :crn)");
        if (since != null) {
            conditions.add("crn in (select crn from %s where position > :since)".formatted(BundleTables.FACTS.name()));
        }
        if (provider != null) {
            conditions.add("crn in (select crn from %s where provider = :provider and during @> :today)"
                    .formatted(BundleTables.HOLDERS.name()));
        }
        int people = db.sql("create temporary table %s on commit drop as select crn from %s where %s"
                        .formatted(CHOSEN, BundleTables.PERSONS.name(), String.join(" and ", conditions)))
                .param("crn", crn == null ? null : crn.value())
                .param("since", since)
                .param("provider", provider)
                .param("today", today)
                .update();
        if (people == 0) {
            throw new RuleBroken(
                    "Nobody in the record fits %s. Look at the CRN or the provider's code".formatted(said()));
        }
    }

    /** The rows of a table that go. */
    String of(Shape shape) {
        if (whole()) {
            return "";
        }
        return " where crn in (select crn from %s)".formatted(CHOSEN)
                + (since != null && shape.table().equals(BundleTables.FACTS) ? " and position > " + since : "");
    }
}
