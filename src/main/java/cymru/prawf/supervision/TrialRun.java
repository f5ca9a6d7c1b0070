package cymru.prawf.supervision;

import cymru.prawf.policy.Band;
import cymru.prawf.policy.ModelsInForce;
import cymru.prawf.policy.OperatingModel;
import cymru.prawf.record.Timeline;
import cymru.prawf.staff.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Works out one case after another under the policy in force and under the one that is tried, and adds up. Pure. */
final class TrialRun {

    private final TrialInputs inputs;
    private final ModelsInForce now;
    private final ModelsInForce asTried;
    private final Map<String, int[]> bands = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<List<String>, Integer> moves = new TreeMap<>(Comparator.comparing(String::valueOf));
    private final Map<Grade, int[][]> weeks = new EnumMap<>(Grade.class);
    private final Map<Grade, int[]> cases = new EnumMap<>(Grade.class);
    private final List<LessSeen> lessSeen = new ArrayList<>();
    private int looked;
    private int banded;

    TrialRun(TrialInputs inputs, ModelsInForce now, OperatingModel tried) {
        this.inputs = inputs;
        this.now = now;
        this.asTried = ModelsInForce.of(Map.of(LocalDate.EPOCH, now.on(inputs.from()), inputs.from(), tried));
        now.on(inputs.from()).bands().forEach(this::name);
        tried.bands().forEach(this::name);
    }

    private void name(Band band) {
        bands.computeIfAbsent(band.code(), _ -> new int[2]);
        names.put(band.code(), band.name());
    }

    void take(Timeline timeline) {
        looked++;
        var history = CaseHistory.of(timeline);
        var bandsNow = BandHistory.of(history, now);
        var bandsTried = BandHistory.of(history, asTried);
        var before = bandsNow.bandOn(inputs.from());
        var after = bandsTried.bandOn(inputs.from());
        if (before == null || after == null) {
            return;
        }
        banded++;
        count(before, 0);
        count(after, 1);
        if (!before.code().equals(after.code())) {
            moves.merge(List.of(before.name(), after.name()), 1, Integer::sum);
        }
        due(Demand.of(history, bandsNow, now, inputs.from(), inputs.to()), 0);
        due(Demand.of(history, bandsTried, asTried, inputs.from(), inputs.to()), 1);
        if (after.mostDays() > before.mostDays()) {
            var open = open(new Supervised(history, bandsNow, now, inputs.to()));
            if (open != null) {
                lessSeen.add(new LessSeen(timeline.crn(), often(before), often(after), open));
            }
        }
    }

    private void count(Band band, int which) {
        bands.computeIfAbsent(band.code(), _ -> new int[2])[which]++;
        cases.computeIfAbsent(Capacity.of(band), _ -> new int[2])[which]++;
    }

    private void due(List<Demand.Due> dues, int which) {
        for (var due : dues) {
            int week = (int) ChronoUnit.WEEKS.between(inputs.from(), due.on());
            var ofGrade = weeks.computeIfAbsent(Capacity.of(due.band()), _ -> new int[inputs.weeks()][4]);
            ofGrade[week][which * 2]++;
            ofGrade[week][which * 2 + 1] += due.band().minutes();
        }
    }

    /** What is open on the day, or null: news that bears on risk, a review that it asks for, a plan that is owed. */
    private @Nullable String open(Supervised supervised) {
        var open = new ArrayList<String>();
        var span = supervised.bands().on(inputs.from()).orElseThrow();
        if (span.situation().indicator()) {
            open.add("a call-out, arrest or child protection enquiry in the last 90 days");
        }
        for (var standard : List.of(new ReviewOfChange(), new PlanInTime())) {
            standard.expectations(supervised).stream()
                    .filter(expected -> !expected.from().isAfter(inputs.from())
                            && expected.status(inputs.from()).open())
                    .forEach(expected ->
                            open.add(Character.toLowerCase(expected.what().charAt(0))
                                    + expected.what().substring(1)));
        }
        return open.isEmpty() ? null : String.join("; ", open);
    }

    private static String often(Band band) {
        return "%s, %s".formatted(band.name(), band.frequency());
    }

    List<LessSeen> lessSeen() {
        return lessSeen;
    }

    /** @param fullTime equivalents of each grade that are there on the day */
    TrialResult result(Map<Grade, BigDecimal> fullTime) {
        return new TrialResult(
                looked,
                banded,
                bands.entrySet().stream()
                        .map(each -> new TrialResult.BandCount(
                                each.getKey(),
                                names.getOrDefault(each.getKey(), each.getKey()),
                                each.getValue()[0],
                                each.getValue()[1]))
                        .toList(),
                moves.entrySet().stream()
                        .map(each -> new TrialResult.Move(
                                each.getKey().getFirst(), each.getKey().getLast(), each.getValue()))
                        .toList(),
                weeks(),
                staff(fullTime),
                lessSeen.size());
    }

    private List<TrialResult.Week> weeks() {
        var all = new ArrayList<TrialResult.Week>();
        weeks.forEach((grade, counts) -> {
            for (int n = 0; n < counts.length; n++) {
                var week = counts[n];
                all.add(new TrialResult.Week(n + 1, grade.label(), week[0], week[1], week[2], week[3]));
            }
        });
        return all;
    }

    private List<TrialResult.Staff> staff(Map<Grade, BigDecimal> fullTime) {
        var all = new ArrayList<TrialResult.Staff>();
        for (var grade : List.of(Grade.PO, Grade.PSO, Grade.IN_TOUCH_CASE_MANAGER)) {
            var counts = cases.getOrDefault(grade, new int[2]);
            var there = fullTime.getOrDefault(grade, BigDecimal.ZERO)
                    .subtract(leaving(grade))
                    .max(BigDecimal.ZERO);
            all.add(new TrialResult.Staff(
                    grade.label(),
                    there,
                    counts[0],
                    counts[1],
                    Capacity.needed(grade, counts[0], inputs.sickDays()),
                    Capacity.needed(grade, counts[1], inputs.sickDays()),
                    Capacity.hoursAWeek(there, inputs.sickDays())));
        }
        return all;
    }

    private BigDecimal leaving(Grade grade) {
        return switch (grade) {
            case PO -> inputs.poLeaving();
            case PSO -> inputs.psoLeaving();
            default -> BigDecimal.ZERO;
        };
    }
}
