package cymru.prawf.staff;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.kernel.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A building where people on probation are seen or rung from, which several organisations may share.
 *
 * @param name the short name by which staff know it, like "Newport"
 * @param stepFree null while nobody has said whether one gets in without steps
 * @param womenOnly when only women are seen, like "Monday mornings"; empty when there is no such time
 */
public record Office(
        String code,
        String name,
        Kind kind,
        String address,
        String postcode,
        String phone,
        @Nullable Boolean stepFree,
        String womenOnly,
        Period valid) {

    /** What a building is used for. */
    public enum Kind implements Labelled {
        OFFICE("Office"),
        COMMUNITY_HUB("Community hub"),
        IN_TOUCH_HUB("In-Touch hub");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** As it stands at the head of a letter, line by line. */
    public List<String> letterHead() {
        return Stream.of(name, address, postcode, phone)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
