/** Reads extracts of nDelius, the case management system that probation has used since 2013. */
@NamedInterface("ndelius")
@NullMarked
package cymru.prawf.exchange.ndelius;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
