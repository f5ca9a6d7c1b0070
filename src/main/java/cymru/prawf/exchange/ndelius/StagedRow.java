package cymru.prawf.exchange.ndelius;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row as it waits to be imported.
 *
 * @param person whose it is, by their OFFENDER_ID; empty when it is nobody's
 * @param cells as JSON
 * @param again whether an earlier row has the same identifier
 */
record StagedRow(String person, String file, int row, String key, String cells, UUID print, boolean again) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    static StagedRow of(ResultSet rows, String person, boolean again) throws SQLException {
        return new StagedRow(
                person,
                rows.getString("file"),
                rows.getInt("file_row"),
                rows.getString("key"),
                rows.getString("cells"),
                rows.getObject("print", UUID.class),
                again);
    }

    /** Whether it is about somebody else's order and only names this person; {@link Staging} puts it with both. */
    boolean isNamed() {
        return key.startsWith(Staging.NAMED);
    }

    SourceRow read() {
        return new SourceRow(file, row, JSON.readValue(cells, CELLS));
    }
}
