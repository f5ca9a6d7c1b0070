package cymru.prawf.exchange.demonstration;

import cymru.prawf.database.CannotStart;
import cymru.prawf.database.FirstLoad;
import cymru.prawf.database.Progress;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Seals;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the demonstration: Gwent on the first start, and as many areas like it as one asks for. */
@Component
public class Demonstration implements FirstLoad {

    static final long USUAL_SEED = 2016;

    private final BegunRepository begun;
    private final AreaLoad areaLoad;
    private final SignIns signIns;
    private final Seals seals;
    private final JdbcClient db;
    private final Clock clock;

    Demonstration(BegunRepository begun, AreaLoad areaLoad, SignIns signIns, Seals seals, JdbcClient db, Clock clock) {
        this.begun = begun;
        this.areaLoad = areaLoad;
        this.signIns = signIns;
        this.seals = seals;
        this.db = db;
        this.clock = clock;
    }

    /** Goes on with what was begun; otherwise begins with Gwent. */
    @Override
    public void load(Progress progress) {
        if (begun.find().isEmpty()) {
            begun.begin(USUAL_SEED, UkTime.today(clock), 1);
        }
        goOn(begun.find().orElseThrow(), progress);
    }

    /** So many areas of these people; those that are there already stay as they are. */
    public void load(long seed, int areas, Progress progress) {
        begun.find().filter(there -> there.seed() != seed).ifPresent(there -> {
            throw new CannotStart(
                    "The people of seed %d live here already; leave --seed out, or name another directory with --data."
                            .formatted(there.seed()));
        });
        begun.begin(seed, UkTime.today(clock), areas);
        load(progress);
    }

    private void goOn(Begun what, Progress progress) {
        if (what.loaded() >= what.areas()) {
            return;
        }
        for (int number = what.loaded() + 1; number <= what.areas(); number++) {
            var area = new Area(number);
            areaLoad.load(area, what, progress);
            signIns.open(area, what);
            begun.loaded(area);
        }
        progress.tell("Sealing the record");
        seals.seal();
        db.sql("analyze").update();
    }
}
