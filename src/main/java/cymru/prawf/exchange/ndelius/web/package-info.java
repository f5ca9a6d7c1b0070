@NullMarked
package cymru.prawf.exchange.ndelius.web;

import org.jspecify.annotations.NullMarked;
