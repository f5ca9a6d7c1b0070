/** The pages on which risk levels and news that bears on them are recorded. */
@NullMarked
package cymru.prawf.assessment.web;

import org.jspecify.annotations.NullMarked;
