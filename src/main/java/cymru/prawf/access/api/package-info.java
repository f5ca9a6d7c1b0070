/** What programs are told of access, and may say of it, as JSON. */
@NullMarked
package cymru.prawf.access.api;

import org.jspecify.annotations.NullMarked;
