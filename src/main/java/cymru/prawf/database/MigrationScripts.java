package cymru.prawf.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.prawf.kernel.Sha256;
import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations that this program brings, by module and name. */
record MigrationScripts(SortedMap<String, byte[]> scripts) {

    private static final String FOLDER = "db/migration/";

    static MigrationScripts onClasspath() throws IOException {
        var scripts = new TreeMap<String, byte[]>();
        for (var each : new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*/*.sql")) {
            var path = each.getURL().getPath();
            scripts.put(path.substring(path.lastIndexOf(FOLDER) + FOLDER.length()), each.getContentAsByteArray());
        }
        return new MigrationScripts(scripts);
    }

    /** What all modules share comes first: its folder's name begins with an underscore. */
    SequencedSet<String> modules() {
        var modules = new LinkedHashSet<String>();
        scripts.keySet().forEach(script -> modules.add(script.substring(0, script.indexOf('/'))));
        return modules;
    }

    String fingerprint() {
        var digest = Sha256.digest();
        scripts.forEach((name, sql) -> {
            digest.update(name.getBytes(UTF_8));
            digest.update(sql);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
