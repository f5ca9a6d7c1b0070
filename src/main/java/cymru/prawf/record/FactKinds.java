package cymru.prawf.record;

import java.util.List;

/** The kinds of fact that a module keeps; each module with facts has one such bean. */
public interface FactKinds {

    List<Class<? extends Fact>> kinds();
}
