package cymru.prawf.record;

import cymru.prawf.kernel.Crn;

/** Told within the transaction in which the record of a case grows by a fact. What whole cases are loaded with is not told. */
public record FactAppended(NewFact grownBy) {

    public Crn crn() {
        return grownBy.crn();
    }
}
