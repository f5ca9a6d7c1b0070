package cymru.prawf.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which operating model is in force on which day. Before the first one began, the first one counts: there is no other rule. */
public final class ModelsInForce {

    private final NavigableMap<LocalDate, OperatingModel> byFirstDay;

    private ModelsInForce(Map<LocalDate, OperatingModel> byFirstDay) {
        if (byFirstDay.isEmpty()) {
            throw new IllegalArgumentException("At least one operating model must be in force");
        }
        this.byFirstDay = new TreeMap<>(byFirstDay);
    }

    public static ModelsInForce of(Map<LocalDate, OperatingModel> byFirstDay) {
        return new ModelsInForce(byFirstDay);
    }

    /** One model for all time: to try it, or to test. */
    public static ModelsInForce always(OperatingModel model) {
        return new ModelsInForce(Map.of(LocalDate.EPOCH, model));
    }

    public OperatingModel on(LocalDate day) {
        var entry = byFirstDay.floorEntry(day);
        return entry == null ? byFirstDay.firstEntry().getValue() : entry.getValue();
    }

    /** The days on which another model came into force. */
    public NavigableSet<LocalDate> changes() {
        return byFirstDay.navigableKeySet();
    }

    /** As results name all of it. */
    public String id() {
        return byFirstDay.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().id())
                .collect(Collectors.joining(", "));
    }

    public List<OperatingModel> all() {
        return List.copyOf(byFirstDay.values());
    }
}
