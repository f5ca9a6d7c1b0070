package cymru.prawf.database;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/** A plan made for every day is a bad one for each: the tree of the organisation once took minutes by such a plan. */
@PrawfTest
class PlansTest {

    @Autowired
    JdbcClient db;

    @Autowired
    OwnersDatabase owner;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void everyQuestionIsPlannedForTheDayItAsksAbout() {
        assertThat(mode(db)).isEqualTo("force_custom_plan");
        assertThat(mode(JdbcClient.create(owner.dataSource()))).isEqualTo("force_custom_plan");
    }

    @Test
    void whatIsAskedOfOneCaseIsPlannedOnceAndWhatIsAskedAfterItAnew() throws NoSuchMethodException {
        var ofOneCase = new AnnotationTransactionAttributeSource(false)
                .getTransactionAttribute(Asked.class.getDeclaredMethod("ofOneCase"), Asked.class);
        var transaction = transactions.getTransaction(ofOneCase);
        assertThat(mode(db)).isEqualTo("force_generic_plan");
        transactions.commit(transaction);
        assertThat(mode(db)).isEqualTo("force_custom_plan");
    }

    private static final class Asked {

        @OneCase
        void ofOneCase() {}
    }

    private static String mode(JdbcClient client) {
        return client.sql("show plan_cache_mode").query(String.class).single();
    }
}
