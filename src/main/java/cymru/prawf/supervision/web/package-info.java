/** The pages on which a policy is tried before anybody adopts it, and on which plans and managers' decisions about bands are recorded. */
@NullMarked
package cymru.prawf.supervision.web;

import org.jspecify.annotations.NullMarked;
