package cymru.prawf.allocation;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;

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
