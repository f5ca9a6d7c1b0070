package cymru.prawf.policy;

import cymru.prawf.kernel.RuleBroken;
import java.util.List;

/** A file cannot be read as an operating model; each reason says where and what to do. */
public final class NotAModel extends RuleBroken {

    private final transient List<String> reasons;

    public NotAModel(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    NotAModel(String reason) {
        this(List.of(reason));
    }

    public List<String> reasons() {
        return reasons;
    }
}
