package cymru.prawf.policy;

import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.UkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The operating models that were published: which is in force when, and each by its name. */
@Service
public class OperatingModels {

    /** The same everywhere, so that two records with the same models are the same. */
    private static final Instant SHIPPED_AT =
            ShippedModels.RISK_BASED_2016_FROM.atStartOfDay(UkTime.ZONE).toInstant();

    private final ModelRepository repository;
    private final TransactionTemplate transaction;
    private volatile @Nullable Known known;

    OperatingModels(ModelRepository repository, TransactionTemplate transaction) {
        this.repository = repository;
        this.transaction = transaction;
    }

    public ModelsInForce inForce() {
        return known().inForce();
    }

    public OperatingModel get(String code, int version) {
        return published(code, version).model();
    }

    public Published published(String code, int version) {
        return first(each -> each.code().equals(code) && each.version() == version, code + "/" + version);
    }

    /** By the name that results carry: {@link OperatingModel#id()}. */
    public OperatingModel named(String id) {
        return first(each -> each.model().id().equals(id), id).model();
    }

    /** A version is never edited, so nothing is asked about one that was read before: lists name the model of every row. */
    private Published first(Predicate<Published> wanted, String name) {
        var before = known;
        return (before == null ? Stream.<Published>empty() : before.published().stream())
                .filter(wanted)
                .findFirst()
                .or(() -> published().stream().filter(wanted).findFirst())
                .orElseThrow(() -> new NotFound("operating model", name));
    }

    /** Its decision table as a file. */
    public String dmn(String code, int version) {
        return file(code, version, "dmn");
    }

    /** Its bands and limits as a file. */
    public String yaml(String code, int version) {
        return file(code, version, "yaml");
    }

    private String file(String code, int version, String column) {
        return repository
                .file(code, version, column)
                .orElseThrow(() -> new NotFound("operating model", code + "/" + version));
    }

    /** In the order in which they were published. */
    public List<Published> published() {
        return known().published();
    }

    /** A version is never edited, so their number tells whether this or another copy of the program has published one. */
    private Known known() {
        var before = known;
        if (before != null && before.published().size() == repository.count()) {
            return before;
        }
        publishShippedOnce();
        var now = Known.of(repository.all());
        known = now;
        return now;
    }

    /** A database begins with the shipped model; two copies of the program may start on it at once. */
    void publishShippedOnce() {
        if (repository.count() == 0) {
            transaction.executeWithoutResult(_ -> {
                repository.lock();
                if (repository.count() == 0) {
                    publishShipped();
                }
            });
        }
    }

    private void publishShipped() {
        var definition = ShippedModels.riskBased2016Definition();
        repository.add(
                definition.compiled(1),
                ShippedModels.resource("risk-based-2016.dmn"),
                ShippedModels.resource("risk-based-2016.yaml"),
                ShippedModels.RISK_BASED_2016_FROM,
                "Prawf",
                SHIPPED_AT,
                null);
    }

    private record Known(List<Published> published, ModelsInForce inForce) {

        static Known of(List<Published> published) {
            var byFirstDay = new TreeMap<LocalDate, OperatingModel>();
            published.forEach(each -> byFirstDay.put(each.from(), each.model()));
            return new Known(List.copyOf(published), ModelsInForce.of(byFirstDay));
        }
    }
}
