/** The pages about who works where. */
@NullMarked
package cymru.prawf.staff.web;

import org.jspecify.annotations.NullMarked;
