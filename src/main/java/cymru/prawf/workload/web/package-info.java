/** The page on which a manager shares a team's cases out anew. */
@NullMarked
package cymru.prawf.workload.web;

import org.jspecify.annotations.NullMarked;
