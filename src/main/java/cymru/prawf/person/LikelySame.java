package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody on the record who may be the person about to be added, and why. */
public record LikelySame(
        Crn crn, String listedName, @Nullable LocalDate birthDate, List<String> reasons) {}
