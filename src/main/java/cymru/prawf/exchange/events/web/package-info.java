/** The pages of subscriptions. */
@NullMarked
package cymru.prawf.exchange.events.web;

import org.jspecify.annotations.NullMarked;
