/** The pages on which operating models are read, written and published. */
@NullMarked
package cymru.prawf.policy.web;

import org.jspecify.annotations.NullMarked;
