package cymru.prawf.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.exchange.bundle.OwnRecord;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Records with the same models are the same, so the shipped one has the same number in each. */
class FirstModelTest {

    private static final int COPIES = 8;

    @Test
    void copiesOfTheProgramThatStartAtOnceUseUpOneNumber() throws Exception {
        try (var record = new OwnRecord("first_model")) {
            forgetPublished(record);
            publishAtOnce(record);
            assertThat(record.db()
                            .sql("select code || '/' || version || ' is ' || number from policy.model")
                            .query(String.class)
                            .list())
                    .containsExactly("risk-based-2016/1 is 1");
            assertThat(record.db()
                            .sql("select last_value from policy.model_number_seq")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private static void publishAtOnce(OwnRecord record) throws Exception {
        var together = new CyclicBarrier(COPIES);
        try (var copies = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> publications = Stream.generate(() -> new OperatingModels(
                            new ModelRepository(record.db()), record.bean(TransactionTemplate.class)))
                    .limit(COPIES)
                    .<Future<?>>map(models -> copies.submit(() -> {
                        together.await();
                        models.publishShippedOnce();
                        return null;
                    }))
                    .toList();
            for (var each : publications) {
                each.get();
            }
        }
    }

    /** As only the owner of a database can, by taking away what keeps publications as they are. */
    private static void forgetPublished(OwnRecord record) {
        for (var table : List.of("lookup", "time_limit", "band", "model")) {
            record.db()
                    .sql("alter table policy.%s disable trigger user".formatted(table))
                    .update();
        }
        record.db().sql("truncate policy.model restart identity cascade").update();
    }
}
