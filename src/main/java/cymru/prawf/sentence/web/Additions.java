package cymru.prawf.sentence.web;

import cymru.prawf.sentence.KeyDate;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What goes with a new order, as far as it has been typed. It is carried from page to page in the pages themselves: until the
 * order is saved, nothing is.
 *
 * @param others codes of the offences beside the main one
 * @param requirements those added so far
 * @param next the requirement being typed
 */
public record Additions(
        List<String> others,
        List<RequirementForm> requirements,
        RequirementForm next,
        String prison,
        TypedDate releaseOn,
        TypedDate licenceTo) {

    /** More are added on the order itself, one by one. */
    static final int MOST = 12;

    public Additions {
        others = others == null ? List.of() : others.stream().limit(MOST).toList();
        requirements = requirements == null
                ? List.of()
                : requirements.stream().limit(MOST).toList();
        next = next == null ? RequirementForm.blank() : next;
        prison = Text.of(prison);
        releaseOn = releaseOn == null ? TypedDate.BLANK : releaseOn;
        licenceTo = licenceTo == null ? TypedDate.BLANK : licenceTo;
    }

    static Additions none() {
        return new Additions(List.of(), List.of(), RequirementForm.blank(), "", TypedDate.BLANK, TypedDate.BLANK);
    }

    Additions withNext() {
        var more = new ArrayList<>(requirements);
        more.add(next.onceAs().isEmpty() ? next.keyed() : next);
        return new Additions(others, more, RequirementForm.blank(), prison, releaseOn, licenceTo);
    }

    Additions without(int index) {
        var fewer = new ArrayList<>(requirements);
        if (index < fewer.size()) {
            fewer.remove(index);
        }
        return new Additions(others, fewer, next, prison, releaseOn, licenceTo);
    }

    FormErrors custodyErrors() {
        return FormErrors.none()
                .require(prison.length() <= Text.SHORT, "prison", "The prison must be 200 characters or fewer")
                .with("releaseOn", releaseOn.isBlank() ? null : releaseOn.problem("Release date"))
                .with("licenceTo", licenceTo.isBlank() ? null : licenceTo.problem("Licence expiry"));
    }

    /** Those that were added; they were whole when they were. */
    List<Requirement> imposed(Sentence order) {
        return requirements.stream()
                .filter(each -> !each.errors().any())
                .map(each -> each.toRequirement(new RequirementId(Text.key(each.onceAs())), order))
                .toList();
    }

    List<String> added() {
        return requirements.stream().map(RequirementForm::title).toList();
    }

    List<KeyDate> keyDates(Sentence of) {
        var dates = new ArrayList<KeyDate>();
        add(dates, of, KeyDate.Kind.CONDITIONAL_RELEASE, releaseOn);
        add(dates, of, KeyDate.Kind.LICENCE_EXPIRY, licenceTo);
        if (of.expectedEnd() != null) {
            dates.add(new KeyDate(
                    UUID.randomUUID(), of.crn(), of.id(), KeyDate.Kind.SENTENCE_EXPIRY, "", of.expectedEnd()));
        }
        return List.copyOf(dates);
    }

    private static void add(List<KeyDate> dates, Sentence of, KeyDate.Kind kind, TypedDate typed) {
        var day = typed.date();
        if (day != null) {
            dates.add(new KeyDate(UUID.randomUUID(), of.crn(), of.id(), kind, "", day));
        }
    }
}
