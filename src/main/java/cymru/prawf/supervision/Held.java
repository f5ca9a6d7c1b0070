package cymru.prawf.supervision;

import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Provider;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when an officer holds the case; until the next one does. */
record Held(
        LocalDate from,
        String officer,
        String officerName,
        @Nullable Grade grade,
        String team,
        Provider.@Nullable Kind organisation,
        long fact) {}
