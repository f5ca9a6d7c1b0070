package cymru.prawf.policy.web;

import cymru.prawf.policy.Published;
import cymru.prawf.web.Crumb;
import cymru.prawf.web.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version, to be read.
 *
 * @param before the version before it, where there is one
 */
public record ModelPage(
        Published version,
        Standing standing,
        String publishedBy,
        @Nullable Published before,
        boolean writes) {

    public Shown shown() {
        return new Shown(version.definition(), version.model().label(), null);
    }

    public String path() {
        return "/operating-models/%s/%d".formatted(version.code(), version.version());
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Operating models", "/operating-models"));
    }

    public String published() {
        return "%s, by %s".formatted(Words.dateAndTime(version.at()), publishedBy);
    }

    public String onceAs() {
        return UUID.randomUUID().toString();
    }
}
