/** Gwent, living: plainly invented people in real places, at the rates of the inspection report. See docs/demonstration.md. */
@NamedInterface("demonstration")
@NullMarked
package cymru.prawf.exchange.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
