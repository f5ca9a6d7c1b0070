/** The screens that join modules. */
@NullMarked
package cymru.prawf.caseload.web;

import org.jspecify.annotations.NullMarked;
