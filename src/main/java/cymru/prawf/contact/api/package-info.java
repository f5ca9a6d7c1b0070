/** What programs are told of appointments, and may book, move and record. */
@NullMarked
package cymru.prawf.contact.api;

import org.jspecify.annotations.NullMarked;
