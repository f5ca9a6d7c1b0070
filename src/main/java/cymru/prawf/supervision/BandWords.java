package cymru.prawf.supervision;

import cymru.prawf.assessment.Harm;
import cymru.prawf.policy.Decision;
import cymru.prawf.policy.Engagement;
import cymru.prawf.policy.Likelihood;
import cymru.prawf.policy.OperatingModel;
import cymru.prawf.policy.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a situation has the band it has, and what would change it. Nothing is said of what makes no difference: each part of a
 * situation is changed alone, and the operating model asked again.
 */
public final class BandWords {

    private final OperatingModel model;
    private final Situation situation;
    private final Decision decision;

    public BandWords(OperatingModel model, Situation situation) {
        this.model = model;
        this.situation = situation;
        this.decision = model.decide(situation);
    }

    /** What the band rests on: "risk of serious harm medium", "likelihood of reoffending 25% to 49%". */
    public List<String> because() {
        var words = new ArrayList<String>();
        if (situation.custody().inCustody()) {
            words.add("in custody, " + small(situation.custody().label()));
        }
        if (situation.iom()) {
            words.add("integrated offender management");
        }
        var harm = situation.harm();
        if (harm == null) {
            words.add("not assessed yet");
            return words;
        }
        if (matters(harms())) {
            words.add("risk of serious harm " + small(harm.label()));
        }
        if (matters(likelihoods())) {
            words.add(
                    "likelihood of reoffending " + small(situation.likelihood().label()));
        }
        if (matters(engagements())) {
            words.add("engagement " + small(situation.engagement().label()));
        }
        if (situation.indicator()) {
            words.add("a call-out, arrest or child protection enquiry in the last 90 days");
        }
        return words;
    }

    /** What one change would make of it, by the band that it would then be: "Red" if "risk of serious harm high". */
    public Map<String, List<String>> otherwise() {
        var changes = new LinkedHashMap<String, List<String>>();
        if (situation.harm() != null) {
            note(
                    changes,
                    harms(),
                    other -> other.harm() == null
                            ? ""
                            : "risk of serious harm " + small(other.harm().label()));
            note(
                    changes,
                    likelihoods(),
                    other -> other.likelihood() == Likelihood.NOT_KNOWN
                            ? ""
                            : "likelihood of reoffending "
                                    + small(other.likelihood().label()));
            note(
                    changes,
                    engagements(),
                    other -> "engagement " + small(other.engagement().label()));
            note(
                    changes,
                    List.of(indicator(!situation.indicator())),
                    other -> other.indicator()
                            ? "a call-out, arrest or child protection enquiry"
                            : "90 days without a call-out, arrest or child protection enquiry");
        }
        return changes;
    }

    private void note(Map<String, List<String>> changes, List<Situation> others, Function<Situation, String> words) {
        var byBand = others.stream()
                .filter(other -> !words.apply(other).isEmpty() && !same(other))
                .collect(Collectors.groupingBy(
                        other -> model.decide(other).band().name(), LinkedHashMap::new, Collectors.toList()));
        byBand.forEach((band, all) -> changes.computeIfAbsent(band, _ -> new ArrayList<>())
                .add(all.stream().map(words).collect(Collectors.joining(" or "))));
    }

    private boolean matters(List<Situation> others) {
        return others.stream().anyMatch(other -> !same(other));
    }

    private boolean same(Situation other) {
        return model.decide(other).band().code().equals(decision.band().code());
    }

    private List<Situation> harms() {
        return Arrays.stream(Harm.values())
                .filter(harm -> harm != situation.harm())
                .map(harm -> with(harm, situation.likelihood(), situation.engagement(), situation.indicator()))
                .toList();
    }

    private List<Situation> likelihoods() {
        return Stream.of(Likelihood.values())
                .filter(likelihood -> likelihood != situation.likelihood())
                .map(likelihood -> with(situation.harm(), likelihood, situation.engagement(), situation.indicator()))
                .toList();
    }

    private List<Situation> engagements() {
        return Stream.of(Engagement.values())
                .filter(engagement -> engagement != situation.engagement())
                .map(engagement -> with(situation.harm(), situation.likelihood(), engagement, situation.indicator()))
                .toList();
    }

    private Situation indicator(boolean reported) {
        return with(situation.harm(), situation.likelihood(), situation.engagement(), reported);
    }

    private Situation with(@Nullable Harm harm, Likelihood likelihood, Engagement engagement, boolean indicator) {
        return new Situation(
                situation.custody(), situation.iom(), situation.heldByPo(), harm, likelihood, engagement, indicator);
    }

    private static String small(String label) {
        return label.toLowerCase(Locale.UK);
    }
}
