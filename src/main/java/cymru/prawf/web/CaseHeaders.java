package cymru.prawf.web;

import cymru.prawf.kernel.Crn;

/** Knows the header of a case; answered by the module that knows who the person is. */
public interface CaseHeaders {

    CaseHeader of(Crn crn);
}
