package cymru.prawf.exchange.ndelius;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lists of codes, staff, teams and users that this extract and those before it brought. */
final class Lists {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final Set<String> NOT_WANTED = Set.of(
            "ROW_VERSION",
            "CREATED_BY_USER_ID",
            "CREATED_DATETIME",
            "LAST_UPDATED_USER_ID",
            "LAST_UPDATED_DATETIME",
            "PARTITION_AREA_ID",
            "TRAINING_SESSION_ID",
            "SELECTABLE",
            "SPG_INTEREST",
            "SPG_OVERRIDE");

    private final Map<String, Map<String, Code>> lists = new HashMap<>();

    void add(String list, String id, Map<String, String> cells) {
        var wanted = new HashMap<String, String>();
        cells.forEach((column, value) -> {
            if (!NOT_WANTED.contains(column)) {
                wanted.put(column.intern(), value);
            }
        });
        lists.computeIfAbsent(list, _ -> new HashMap<>()).put(id, new Code(Map.copyOf(wanted)));
    }

    /** What earlier extracts brought. A later extract often comes without the lists. */
    void addEarlier(Connection connection) throws SQLException {
        try (var select = connection.createStatement()) {
            select.setFetchSize(5_000);
            try (var rows = select.executeQuery("select file, id, columns::text from exchange.list_row")) {
                while (rows.next()) {
                    add(rows.getString(1), rows.getString(2), JSON.readValue(rows.getString(3), CELLS));
                }
            }
        }
    }

    Optional<Code> find(String list, String id) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(id));
    }

    Map<String, Code> all(String list) {
        return lists.getOrDefault(list, Map.of());
    }

    /** The name under which a user of nDelius signs in, which is taken to be the one they have here. */
    Optional<String> userName(String id) {
        return find("USER_", id)
                .map(user -> user.cell("DISTINGUISHED_NAME").toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty());
    }

    /** Who did something, as the record keeps it. */
    String actor(String userId) {
        return userId.isEmpty() ? "ndelius" : userName(userId).orElse("ndelius:" + userId);
    }

    boolean knowsOfficer(String staffId) {
        return find("STAFF", staffId).isPresent() || find("OFFICER", staffId).isPresent();
    }
}
