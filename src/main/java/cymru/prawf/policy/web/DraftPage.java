package cymru.prawf.policy.web;

import cymru.prawf.policy.Draft;
import cymru.prawf.policy.Fault;
import cymru.prawf.policy.Faults;
import cymru.prawf.web.Crumb;
import cymru.prawf.web.Words;
import java.util.List;

/** A draft with what is wrong with it. */
public record DraftPage(Draft draft, String changedBy, String inForce, List<Fault> faults, boolean writes) {

    static DraftPage of(Draft draft, String changedBy, String inForce, boolean writes) {
        return new DraftPage(draft, changedBy, inForce, Faults.of(draft.definition()), writes);
    }

    public Shown shown() {
        return new Shown(draft.definition(), "Draft: " + draft.definition().name(), writes ? path() : null);
    }

    public String path() {
        return DraftDesk.path(draft.id());
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Operating models", "/operating-models"));
    }

    public List<Fault> blocking() {
        return faults.stream().filter(Fault::blocks).toList();
    }

    public List<Fault> worthKnowing() {
        return faults.stream().filter(fault -> !fault.blocks()).toList();
    }

    public String changed() {
        return "%s, by %s".formatted(Words.dateAndTime(draft.changedAt()), changedBy);
    }
}
