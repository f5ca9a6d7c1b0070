package cymru.prawf.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was noted of an earlier appointment or contact: what the next one builds on. */
public record EarlierNote(
        LocalDate day, String what, @Nullable Result result, String officerName, String note, boolean sensitive) {}
