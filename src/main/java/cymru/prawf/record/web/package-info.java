/** The pages of the record. */
@NullMarked
package cymru.prawf.record.web;

import org.jspecify.annotations.NullMarked;
