package cymru.prawf.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a form leads back to after saving. An address can name one of these and nothing else. */
public enum Return {
    SUPERVISION("supervision"),
    MY_DAY("my-day"),
    CASE("case");

    private final String inAddress;

    Return(String inAddress) {
        this.inAddress = inAddress;
    }

    public static Return of(@Nullable String from) {
        return Stream.of(values())
                .filter(each -> each.inAddress.equals(from))
                .findFirst()
                .orElse(SUPERVISION);
    }

    /** As in {@code ?from=my-day}. */
    public String inAddress() {
        return inAddress;
    }

    public String path(String crn) {
        return switch (this) {
            case SUPERVISION -> "/cases/%s/supervision".formatted(crn);
            case MY_DAY -> "/my-day";
            case CASE -> "/cases/%s".formatted(crn);
        };
    }
}
