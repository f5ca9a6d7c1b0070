/** The pages of orders and requirements. */
@NullMarked
package cymru.prawf.sentence.web;

import org.jspecify.annotations.NullMarked;
