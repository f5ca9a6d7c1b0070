package cymru.prawf.bench;

import cymru.prawf.database.CannotStart;
import cymru.prawf.database.DataDirectory;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** A record that {@code bin/bench} made for a measurement and throws away afterwards. */
final class ThrownAway {

    private ThrownAway() {}

    /** Nobody finds their own record killed and full of invented work by a word too many on the command line. */
    static DataDirectory require(Environment settings) {
        var data = DataDirectory.at(Path.of(settings.getRequiredProperty("prawf.data")));
        if (!data.toString().equals(settings.getProperty("prawf.bench.throw-away"))) {
            throw new CannotStart(
                    "This records invented work, or kills the database. Measure with bin/bench, which makes a record for it.");
        }
        return data;
    }
}
