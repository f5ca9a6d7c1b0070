/** Reads any flat CSV file by a mapping that somebody declared: what its columns and values mean here. See docs/exchange.md. */
@NamedInterface("mapped")
@NullMarked
package cymru.prawf.exchange.mapped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
