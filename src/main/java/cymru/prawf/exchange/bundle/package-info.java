/** The whole record, or some of it, as a bundle of CSV files that another system can read and write. See docs/exchange.md. */
@NamedInterface("bundle")
@NullMarked
package cymru.prawf.exchange.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
