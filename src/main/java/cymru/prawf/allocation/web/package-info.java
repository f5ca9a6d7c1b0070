/** The page about who holds a case. */
@NullMarked
package cymru.prawf.allocation.web;

import org.jspecify.annotations.NullMarked;
