/** In and out: extracts of other systems, and the demonstration. */
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
            "policy",
            "supervision"
        })
@NullMarked
package cymru.prawf.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
