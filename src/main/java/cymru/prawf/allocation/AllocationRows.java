package cymru.prawf.allocation;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import java.util.List;

/** Who held a case as rows, for loading whole cases. The facts that tell of it are added beside them. */
public final class AllocationRows {

    private static final Table RESPONSIBLE_OFFICER = Table.of(
            "allocation.responsible_officer",
            "crn",
            "officer",
            "team",
            "provider",
            "during",
            "reason",
            "note",
            "planned",
            "allocated_by",
            "allocated_at");

    private AllocationRows() {}

    /** Everybody who held a case, in the place of whoever a replacing batch finds there. */
    public static void addAll(Batch batch, Crn crn, List<Holding> holdings) {
        if (batch.replaces()) {
            batch.first("delete from allocation.responsible_officer where crn = ?", crn.value());
        }
        holdings.forEach(holding -> add(batch, holding));
    }

    public static void add(Batch batch, Holding holding) {
        batch.add(
                RESPONSIBLE_OFFICER,
                holding.crn(),
                holding.officer(),
                holding.team(),
                holding.provider(),
                holding.during().range(),
                holding.reason(),
                holding.note(),
                holding.planned(),
                holding.allocatedBy(),
                holding.allocatedAt());
    }
}
