package cymru.prawf.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;

/** The operating models that Prawf brings along. */
public final class ShippedModels {

    /** "Implementation in Wales began in April 2016": the 2017 report on Gwent. */
    static final LocalDate RISK_BASED_2016_FROM = LocalDate.of(2016, 4, 1);

    private ShippedModels() {}

    /** The first version of the model that the report describes, ready for use; it needs no database. */
    public static OperatingModel riskBased2016() {
        return riskBased2016Definition().compiled(1);
    }

    public static Definition riskBased2016Definition() {
        return YamlReader.read(resource("risk-based-2016.yaml"), DmnReader.read(resource("risk-based-2016.dmn")));
    }

    static String resource(String name) {
        try (var file = ShippedModels.class.getResourceAsStream("/policy/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
