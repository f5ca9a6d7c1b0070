package cymru.prawf.supervision;

import cymru.prawf.policy.ModelsInForce;
import cymru.prawf.policy.OperatingModel;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.policy.Situation;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bands of all cases on a day as CSV: crn, provider, band, since, reasons, model. */
@Component
class BandsWritten {

    private final JdbcClient db;
    private final OperatingModels models;

    BandsWritten(JdbcClient db, OperatingModels models) {
        this.db = db;
        this.models = models;
    }

    private record Key(String model, int situation) {}

    void write(LocalDate on, @Nullable String provider, Writer out) throws IOException {
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord("crn", "provider", "band", "since", "reasons", "model");
        var byId = byId(models.inForce());
        Map<Key, String> reasons = new HashMap<>();
        // A band goes on as long as the spans of one band follow each other without a break.
        db.sql("""
                select band.crn, holder.provider, band.band, band.model, band.row, band.situation, since.first_day
                  from supervision.band
                  left join allocation.holder_view holder on holder.crn = band.crn and holder.during @> :on
                  join lateral (
                      select min(lower(earlier.during)) as first_day
                        from supervision.band earlier
                       where earlier.crn = band.crn and earlier.band = band.band and lower(earlier.during) <= :on
                         and lower(earlier.during) > coalesce((
                             select max(lower(other.during))
                               from supervision.band other
                              where other.crn = band.crn and other.band <> band.band
                                and lower(other.during) <= :on), date '-infinity')) since on true
                 where band.during @> :on
                   and (cast(:provider as text) is null or holder.provider = :provider)
                 order by band.crn
                """).param("on", on).param("provider", provider).query(row -> {
            var key = new Key(row.getString("model"), row.getInt("situation"));
            var why = row.getInt("row") == 0
                    ? "decided by a manager"
                    : reasons.computeIfAbsent(key, each -> reasons(byId, each));
            csv.writeRecord(
                    row.getString("crn"),
                    row.getString("provider"),
                    row.getString("band"),
                    row.getString("first_day"),
                    why,
                    row.getString("model"));
        });
        csv.flush();
    }

    private static String reasons(Map<String, OperatingModel> byId, Key key) {
        var model = byId.get(key.model());
        return model == null ? "" : String.join("; ", new BandWords(model, Situation.of(key.situation())).because());
    }

    private static Map<String, OperatingModel> byId(ModelsInForce inForce) {
        var byId = new HashMap<String, OperatingModel>();
        inForce.all().forEach(model -> byId.put(model.id(), model));
        return byId;
    }
}
