/** The few words every module uses: who a case is, when the working days are, what a broken rule is. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cymru.prawf.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
