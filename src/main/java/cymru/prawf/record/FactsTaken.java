package cymru.prawf.record;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;

/**
 * Takes facts of one kind from other systems, by the checks of the page on which people record the same. A module has such a
 * bean for each kind that others may send, marked with the roles that the page is for.
 *
 * @param <D> what its data is read as
 */
public interface FactsTaken<D> {

    String kind();

    Class<D> data();

    /**
     * Records it, unless it came before, in the transaction in which this is called.
     *
     * @param key the program's own key for it
     */
    void take(Crn crn, FactSent sent, D data, String key, SignedIn me);
}
