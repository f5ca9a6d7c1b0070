/** Facts on their way out, in order and at least once, to whoever subscribes. */
@NullMarked
package cymru.prawf.exchange.events;

import org.jspecify.annotations.NullMarked;
