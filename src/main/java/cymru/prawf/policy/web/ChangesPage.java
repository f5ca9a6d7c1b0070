package cymru.prawf.policy.web;

import cymru.prawf.policy.Changes;
import cymru.prawf.policy.Definition;
import cymru.prawf.policy.OperatingModel;
import cymru.prawf.policy.Published;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two operating models.
 *
 * @param path where the later one is read
 * @param since the earlier one; nothing where there is none
 */
public record ChangesPage(
        String name,
        String path,
        @Nullable String since,
        @Nullable Changes changes) {

    static ChangesPage of(Published version, Published before) {
        return new ChangesPage(
                version.model().label(),
                path(version.model()),
                before.model().label(),
                Changes.between(before.definition(), version.definition()));
    }

    static ChangesPage first(Published version) {
        return new ChangesPage(version.model().label(), path(version.model()), null, null);
    }

    static ChangesPage of(Definition draft, String path, Published before) {
        return new ChangesPage(
                draft.name() + ", draft", path, before.model().label(), Changes.between(before.definition(), draft));
    }

    private static String path(OperatingModel model) {
        return "/operating-models/%s/%d".formatted(model.code(), model.version());
    }
}
