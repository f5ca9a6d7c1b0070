/** What programs may send of plans and oversight. */
@NullMarked
package cymru.prawf.supervision.api;

import org.jspecify.annotations.NullMarked;
