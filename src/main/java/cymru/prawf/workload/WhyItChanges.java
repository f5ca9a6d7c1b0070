package cymru.prawf.workload;

import cymru.prawf.kernel.StaffCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why a case would go from its officer to another one, in words. */
final class WhyItChanges {

    private WhyItChanges() {}

    static String of(SharedCase shared, Map<StaffCode, Long> before) {
        var holder = shared.holder();
        List<String> why = new ArrayList<>();
        if (holder.grade() == null) {
            why.add("%s has no post in the team".formatted(holder.name()));
        } else if (!holder.available()) {
            why.add("%s is away for long".formatted(holder.name()));
        } else if (!shared.gradeFits(holder)) {
            why.add("The grade of %s does not fit the band".formatted(holder.name()));
        }
        if (shared.asksForWomanAndIsNotGivenOne(holder)) {
            why.add("The person asked for a woman");
        }
        if (why.isEmpty()) {
            why.add(holds(holder, before));
        }
        why.add(holds(shared.to(), before));
        return String.join(". ", why) + ".";
    }

    private static String holds(Colleague officer, Map<StaffCode, Long> before) {
        long cases = before.getOrDefault(officer.code(), 0L) + officer.elsewhere();
        return officer.most() == null
                ? "%s holds %d".formatted(officer.name(), cases)
                : "%s holds %d of %d".formatted(officer.name(), cases, officer.most());
    }
}
