/** What programs are told of the record, as JSON. */
@NullMarked
package cymru.prawf.record.api;

import org.jspecify.annotations.NullMarked;
