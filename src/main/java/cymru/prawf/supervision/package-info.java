/** What was to be expected of us on a case: its band on every day, the standards, and what they expected and got. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "access",
            "record",
            "staff",
            "person",
            "sentence",
            "contact",
            "allocation",
            "assessment",
            "policy"
        })
@NullMarked
package cymru.prawf.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
