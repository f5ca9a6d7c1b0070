package cymru.prawf.supervision.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.supervision.TrialInputs;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody chose and typed to try a policy, right or wrong. */
public record TrialForm(
        String model,
        String provider,
        TypedDate from,
        String weeks,
        String sickDays,
        String poLeaving,
        String psoLeaving,
        String onceAs) {

    private static final BigDecimal MOST_LEAVING = BigDecimal.valueOf(500);

    public TrialForm {
        model = model == null ? "" : model;
        provider = provider == null ? "" : provider;
        from = from == null ? TypedDate.BLANK : from;
        weeks = weeks == null ? "" : weeks.strip();
        sickDays = sickDays == null ? "" : sickDays.strip();
        poLeaving = poLeaving == null ? "" : poLeaving.strip();
        psoLeaving = psoLeaving == null ? "" : psoLeaving.strip();
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
    }

    static TrialForm blank(LocalDate today) {
        return new TrialForm("", "", TypedDate.of(today), "12", "10", "0", "0", "");
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(!model.isEmpty(), "model", "Select the operating model to try")
                .require(!provider.isEmpty(), "provider", "Select whose cases to try it on")
                .with("from", from.problem("First day"))
                .require(whole(weeks, 1, 52) != null, "weeks", "Enter a number of weeks from 1 to 52")
                .require(whole(sickDays, 0, 200) != null, "sickDays", "Enter days of sickness from 0 to 200")
                .require(staff(poLeaving) != null, "poLeaving", "Enter full-time equivalents from 0 to 500, like 1.5")
                .require(
                        staff(psoLeaving) != null, "psoLeaving", "Enter full-time equivalents from 0 to 500, like 1.5");
    }

    TrialInputs inputs(Map<String, String> models) {
        return new TrialInputs(
                model,
                models.getOrDefault(model, model),
                provider,
                requireNonNull(from.date()),
                requireNonNull(whole(weeks, 1, 52)),
                requireNonNull(whole(sickDays, 0, 200)),
                requireNonNull(staff(poLeaving)),
                requireNonNull(staff(psoLeaving)));
    }

    private static @Nullable Integer whole(String typed, int least, int most) {
        if (!typed.matches("\\d{1,3}")) {
            return null;
        }
        int number = Integer.parseInt(typed);
        return number < least || number > most ? null : number;
    }

    private static @Nullable BigDecimal staff(String typed) {
        if (typed.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return null;
        }
        var number = new BigDecimal(typed);
        return number.compareTo(MOST_LEAVING) > 0 ? null : number;
    }
}
