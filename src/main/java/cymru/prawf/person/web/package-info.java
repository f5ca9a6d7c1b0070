/** The pages on which a person is shown, added and changed. */
@NullMarked
package cymru.prawf.person.web;

import org.jspecify.annotations.NullMarked;
