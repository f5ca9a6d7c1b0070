package cymru.prawf.policy.web;

import cymru.prawf.policy.Draft;
import cymru.prawf.policy.Published;
import java.util.List;
import java.util.Map;

/** Every operating model there is: the versions that were published and the drafts. */
public record ModelsPage(List<Version> versions, List<Draft> drafts, Map<String, String> names, boolean writes) {

    /** A version with whether it counts today. */
    public record Version(Published published, Standing standing) {

        public String path() {
            return "/operating-models/%s/%d".formatted(published.code(), published.version());
        }
    }

    public String name(String userName) {
        return names.getOrDefault(userName, userName);
    }
}
