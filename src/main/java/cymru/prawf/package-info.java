/** Prawf: supervise people on probation well, and show from the same record how well it was done. */
@NullMarked
package cymru.prawf;

import org.jspecify.annotations.NullMarked;
