package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person was put on a register: MAPPA, risk to children, domestic abuse and so on.
 *
 * @param type in words, or {@code unknown: 27}
 * @param typeCode what nDelius calls it, like MAPP; empty when not known
 * @param level empty where none was recorded, as for most registers
 * @param over whether nDelius says that it has ended since
 */
@Kind(value = "exchange.registration/1", heading = Heading.RISK)
public record Registration(
        String registration,
        String type,
        String typeCode,
        String category,
        String level,
        LocalDate on,
        @Nullable LocalDate reviewDue,
        boolean over,
        String officer,
        String team,
        String notes)
        implements Fact {

    @Override
    public String sentence() {
        return "Registered: %s%s%s"
                .formatted(type, graded(), reviewDue == null ? "" : "; review due by " + Words.date(reviewDue));
    }

    private String graded() {
        if (category.isEmpty() && level.isEmpty()) {
            return "";
        }
        return ", category %s, level %s"
                .formatted(category.isEmpty() ? "not recorded" : category, level.isEmpty() ? "not recorded" : level);
    }

    @Override
    public String note() {
        return notes;
    }
}
