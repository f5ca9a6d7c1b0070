package cymru.prawf.exchange.demonstration;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Progress;
import cymru.prawf.database.ProgressBar;
import cymru.prawf.database.SomeAtATime;
import cymru.prawf.record.FactRows;
import cymru.prawf.supervision.Recomputing;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Writes one area: the organisation, then its people some hundred at a time, each hundred whole or not at all. What an
 * interrupted load left is passed over, so nothing comes twice; and of a nation only one area is in memory.
 */
@Component
class AreaLoad {

    private static final int TOGETHER = 200;

    private final DataSource database;
    private final FactRows facts;
    private final BegunRepository begun;
    private final Recomputing recomputing;

    AreaLoad(DataSource database, FactRows facts, BegunRepository begun, Recomputing recomputing) {
        this.database = database;
        this.facts = facts;
        this.begun = begun;
        this.recomputing = recomputing;
    }

    void load(Area area, Begun what, Progress progress) {
        var gwent = Gwent.drawn(area, what.seed(), what.today());
        if (!begun.hasOrganisation(area)) {
            write(batch -> {
                gwent.world().organisation().add(batch);
                gwent.world().absences().add(batch);
            });
        }
        var name = what.areas() == 1 ? area.name() : "%s of %d".formatted(area.name(), what.areas());
        var bar = new ProgressBar(progress, "Loading " + name, gwent.drafts().size());
        SomeAtATime.work(gwent.drafts(), TOGETHER, drafts -> people(drafts, gwent.world(), bar));
    }

    private void people(List<Draft> drafts, World world, ProgressBar bar) {
        if (!begun.hasPerson(drafts.getFirst().plan())) {
            write(batch -> recomputing.workOut(
                    batch,
                    drafts.stream()
                            .map(draft -> Telling.of(draft, world).add(batch, facts))
                            .toList()));
        }
        bar.add(drafts.size());
    }

    private interface Rows {

        void addTo(Batch batch);
    }

    private void write(Rows rows) {
        var batch = new Batch();
        rows.addTo(batch);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                batch.write(connection);
                connection.commit();
            } catch (SQLException refused) {
                connection.rollback();
                throw refused;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The demonstration could not be written", refused);
        }
    }
}
