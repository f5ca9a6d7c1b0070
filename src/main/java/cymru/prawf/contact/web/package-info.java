/** The pages on which appointments are booked and concluded, and contacts recorded. */
@NullMarked
package cymru.prawf.contact.web;

import org.jspecify.annotations.NullMarked;
