package cymru.prawf.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PrawfTest
class EveryTableTest {

    @Autowired
    JdbcClient db;

    @Test
    void everyTableGoesIntoABundleOrSaysWhyNot() {
        var named = new ArrayList<>(
                BundleTables.all().stream().map(BundleTable::name).toList());
        named.addAll(BundleTables.LEFT_OUT.keySet());
        assertThat(named).containsExactlyInAnyOrderElementsOf(tables());
    }

    @Test
    void theDocumentListsEveryFile() {
        var document = Written.text(Path.of("docs/exchange.md"));
        assertThat(BundleTables.all())
                .allSatisfy(table -> assertThat(document).contains("| `%s` |".formatted(table.file())));
    }

    @Test
    void theDocumentShowsTheTenLinesThatTheTestsBringIn() {
        var document = Written.text(Path.of("docs/exchange.md"));
        var lines = Written.files(Written.TEN_LINES).stream()
                .flatMap(file -> Written.text(file).lines())
                .toList();
        assertThat(lines).hasSize(10).allSatisfy(line -> assertThat(document).contains(line + "\n"));
    }

    private List<String> tables() {
        return db.sql("""
                select nspname || '.' || relname
                  from pg_class
                  join pg_namespace n on n.oid = relnamespace
                 where relkind in ('r', 'p') and not relispartition
                   and nspname not in ('pg_catalog', 'information_schema', 'public', 'incoming')
                """).query(String.class).list();
    }
}
