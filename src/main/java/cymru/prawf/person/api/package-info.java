/** What programs may send of where and how a person lives. */
@NullMarked
package cymru.prawf.person.api;

import org.jspecify.annotations.NullMarked;
