package cymru.prawf.caseload.api;

import cymru.prawf.caseload.Holders.Holder;
import cymru.prawf.person.Person;
import cymru.prawf.sentence.OrderSummary;
import cymru.prawf.supervision.BandHistory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as programs are told of it: who it is about, who holds it, what the court ordered, how often we see them. */
record CaseRead(
        String crn,
        String name,
        String calledName,
        @Nullable LocalDate birthDate,
        @Nullable HeldBy heldBy,
        List<OrderRead> orders,
        @Nullable BandRead band) {

    /** The responsible officer and their team, by name. */
    record HeldBy(String officer, String team, LocalDate since) {}

    /** An order that is in force, or a custodial sentence. */
    record OrderRead(
            String id,
            String title,

            @Schema(description = "Length, when and where it was made, requirements, and where it stands")
            String words) {}

    /** The band that the operating model gives, or a manager decided on. */
    record BandRead(String code, String name, LocalDate since, String operatingModel) {}

    static CaseRead of(
            Person person, @Nullable Holder holder, List<OrderSummary> orders, BandHistory bands, LocalDate on) {
        return new CaseRead(
                person.crn().value(),
                person.name().spoken(),
                person.calledName(),
                person.birthDate(),
                holder == null ? null : new HeldBy(holder.officer(), holder.team(), holder.since()),
                orders.stream()
                        .map(each -> new OrderRead(each.id().value().toString(), each.title(), each.inWords()))
                        .toList(),
                bands.on(on)
                        .map(span -> new BandRead(
                                span.band().code(),
                                span.band().name(),
                                span.during().from(),
                                span.model()))
                        .orElse(null));
    }
}
