package cymru.prawf.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import cymru.prawf.kernel.NotFound;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PrawfTest
class OperatingModelsTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @Autowired
    OperatingModels models;

    @Autowired
    JdbcClient db;

    @Test
    void theShippedModelIsInForceFromTheBeginning() {
        assertThat(models.inForce().on(TODAY).id()).isEqualTo("risk-based-2016/1");
        assertThat(models.inForce().on(LocalDate.of(2014, 6, 1)).id()).isEqualTo("risk-based-2016/1");
        assertThat(models.inForce().changes()).first().isEqualTo(LocalDate.of(2016, 4, 1));
    }

    @Test
    void aModelIsFoundByItsNameAndVersion() {
        var shipped = models.get("risk-based-2016", 1);
        assertThat(shipped.bands()).isEqualTo(ShippedModels.riskBased2016().bands());
        assertThat(shipped.limits()).isEqualTo(ShippedModels.riskBased2016().limits());
        assertThatThrownBy(() -> models.get("risk-based-2016", 99)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatTheDatabaseKeepsDecidesAsTheTableDoes() {
        var shipped = ShippedModels.riskBased2016();
        var kept = models.get("risk-based-2016", 1);
        for (int key = 0; key < Situation.COUNT; key++) {
            var situation = Situation.of(key);
            assertThat(kept.decide(situation)).isEqualTo(shipped.decide(situation));
        }
    }

    @Test
    void sqlNumbersASituationAsTheProgramDoes() {
        var wrong = 0;
        for (int key = 0; key < Situation.COUNT; key++) {
            var s = Situation.of(key);
            int inSql = db.sql(
                            "select policy.situation(:custody, :iom, :po, :harm, :likelihood, :engagement, :indicator)")
                    .param("custody", s.custody().name())
                    .param("iom", s.iom())
                    .param("po", s.heldByPo())
                    .param("harm", s.harm() == null ? null : s.harm().name(), Types.VARCHAR)
                    .param("likelihood", s.likelihood().name())
                    .param("engagement", s.engagement().name())
                    .param("indicator", s.indicator())
                    .query(Integer.class)
                    .single();
            wrong += inSql == key ? 0 : 1;
        }
        assertThat(wrong).isZero();
    }

    @Test
    void theViewSaysWhichModelIsInForceAsTheProgramDoes() {
        var inForce = models.inForce();
        for (var day = LocalDate.of(2014, 1, 1); day.isBefore(LocalDate.of(2018, 1, 1)); day = day.plusMonths(1)) {
            assertThat(db.sql("select code || '/' || version from policy.model_view where in_force @> :day")
                            .param("day", day)
                            .query(String.class)
                            .single())
                    .isEqualTo(inForce.on(day).id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update policy.model set name = 'Mine' where false",
                "delete from policy.lookup where false",
                "update policy.band set most_days = 100 where false",
                "delete from policy.time_limit where false",
                "truncate policy.lookup"
            })
    void notEvenTheOwnerEditsAPublishedVersion(String sql) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("is never edited");
        }
    }
}
