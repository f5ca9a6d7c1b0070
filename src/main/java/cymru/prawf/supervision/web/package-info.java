/** The pages about how cases are supervised, and about trying a policy. */
@NullMarked
package cymru.prawf.supervision.web;

import org.jspecify.annotations.NullMarked;
