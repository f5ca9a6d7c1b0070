package cymru.prawf.contact;

import cymru.prawf.kernel.RuleBroken;
import java.util.List;

/** Nothing was booked, because something stands in the way that whoever books has not seen yet. */
public class Clashing extends RuleBroken {

    private final transient List<Clash> clashes;

    Clashing(List<Clash> clashes) {
        super("Something else is arranged at that time. Book anyway, or change the time");
        this.clashes = List.copyOf(clashes);
    }

    public List<Clash> clashes() {
        return clashes;
    }
}
