package cymru.prawf.exchange.bundle;

import cymru.prawf.kernel.Sha256;
import cymru.prawf.record.FactForms;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bundle as it is looked through, before anything of it counts. */
final class Examination {

    private final Bundle bundle;
    private final Connection connection;
    private final JdbcClient db;
    private final Checks checks;

    Examination(Bundle bundle, Connection connection, JdbcClient db) {
        this.bundle = bundle;
        this.connection = connection;
        this.db = db;
        this.checks = new Checks(bundle, db);
    }

    /** Takes every file in, and answers a print that is the same for bundles that say the same. */
    String take(Pace pace) throws IOException, SQLException {
        Staging.begin(db);
        var hashes = new ArrayList<String>();
        for (var part : bundle.parts()) {
            hashes.add(part.file() + Staging.take(part, connection, pace));
        }
        var print = Sha256.of(String.join("\n", hashes));
        return HexFormat.of().formatHex(print);
    }

    /** That it holds together; answers how many facts are of kinds that this Prawf does not know. */
    long check(FactForms forms, Pace pace) throws SQLException {
        bundle.parts().forEach(checks::keys);
        bundle.parts().forEach(part -> Staging.prepare(part.shape(), db));
        bundle.parts().forEach(checks::refersToWhatIsThere);
        var facts = bundle.part(BundleTables.FACTS);
        return facts.isEmpty() ? 0 : new FactCheck(facts.get(), checks, forms, pace).unknown(connection);
    }

    /** How it comes in, which its rows must fit. */
    Arrival arrival(Arrivals arrivals, String print) {
        var arrival = arrivals.of(print, bundle);
        if (arrival.renumbered()) {
            bundle.part(BundleTables.FACTS).ifPresent(facts -> new Positions(facts.shape(), db).drawAnew());
        }
        bundle.parts().stream().filter(arrival::takes).forEach(part -> checks.fitsWhatIsHere(part, arrival));
        return arrival;
    }

    /** Everybody it is about, in order. */
    List<String> crns() {
        if (bundle.ofCases().isEmpty()) {
            return List.of();
        }
        return db.sql(bundle.ofCases().stream()
                        .map(part -> "select crn from " + part.shape().table().staged())
                        .collect(Collectors.joining(" union ", "", " order by crn")))
                .query((row, _) -> row.getString("crn"))
                .list();
    }

    boolean someAreHere(List<String> crns) {
        return db.sql("select exists (select from %s where crn = any (:crns))".formatted(BundleTables.PERSONS.name()))
                .param("crns", crns.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
