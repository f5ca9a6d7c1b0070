package cymru.prawf.supervision;

import cymru.prawf.kernel.Crn;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.record.FactAppended;
import cymru.prawf.record.Timelines;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps bands and expectations up to date with the record, in the transaction in which it grows: once for each case, after
 * everything else, however many facts came.
 */
@Component
class Keeping {

    private final Timelines timelines;
    private final OperatingModels models;
    private final KeptRepository kept;

    Keeping(Timelines timelines, OperatingModels models, KeptRepository kept) {
        this.timelines = timelines;
        this.models = models;
        this.kept = kept;
    }

    @EventListener
    void on(FactAppended appended) {
        var grown = (Grown) TransactionSynchronizationManager.getResource(this);
        if (grown == null) {
            grown = new Grown();
            TransactionSynchronizationManager.bindResource(this, grown);
            TransactionSynchronizationManager.registerSynchronization(grown);
        }
        grown.cases.add(appended.crn().value());
    }

    private void work(Crn crn) {
        kept.lock(crn);
        var timeline = timelines.of(crn);
        var inForce = models.inForce();
        kept.keep(crn, Standards.work(timeline, inForce));
        kept.worked(timeline, Standards.rules(inForce));
    }

    /** The cases whose record grew in one transaction, in one order, so that two transactions never wait for each other. */
    private final class Grown implements TransactionSynchronization {

        private final TreeSet<String> cases = new TreeSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            cases.forEach(crn -> work(new Crn(crn)));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Keeping.this);
        }
    }
}
