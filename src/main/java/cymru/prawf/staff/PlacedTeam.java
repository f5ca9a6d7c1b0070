package cymru.prawf.staff;

import org.jspecify.annotations.Nullable;

/** A team on a day, with everything above it: its cluster, local delivery unit and provider, and the office where it sits. */
public record PlacedTeam(
        String code,
        String name,
        Team.Kind kind,
        @Nullable String office,
        @Nullable String officeName,
        String cluster,
        String clusterName,
        String localDeliveryUnit,
        String localDeliveryUnitName,
        String provider,
        String providerName,
        Provider.Kind providerKind) {

    /** Whether it supervises by telephone. */
    public boolean isHub() {
        return kind == Team.Kind.IN_TOUCH;
    }
}
