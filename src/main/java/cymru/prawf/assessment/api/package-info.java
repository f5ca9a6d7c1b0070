/** What programs may send that bears on risk. */
@NullMarked
package cymru.prawf.assessment.api;

import org.jspecify.annotations.NullMarked;
