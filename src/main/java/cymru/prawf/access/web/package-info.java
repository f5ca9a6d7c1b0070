/** The pages of access. */
@NullMarked
package cymru.prawf.access.web;

import org.jspecify.annotations.NullMarked;
