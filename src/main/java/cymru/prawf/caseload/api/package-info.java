/** What programs are told of cases and may search for, as JSON. */
@NullMarked
package cymru.prawf.caseload.api;

import org.jspecify.annotations.NullMarked;
