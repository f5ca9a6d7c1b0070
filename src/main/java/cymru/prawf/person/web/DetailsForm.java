package cymru.prawf.person.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.person.Details;
import cymru.prawf.person.Ethnicities;
import cymru.prawf.person.Ethnicity;
import cymru.prawf.person.Person;
import cymru.prawf.person.PersonDetail;
import cymru.prawf.person.PersonName;
import cymru.prawf.person.Sex;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Details of a person as they were typed, right or wrong; each under its own name.
 *
 * @param typed what was typed, a date as its box holds it
 * @param version the version of the person that the form was opened on
 * @param clashes the details that somebody else changed too, and whose to keep
 * @param seen the version that was seen before any clash
 */
public record DetailsForm(Map<PersonDetail, String> typed, int version, Map<PersonDetail, Keep> clashes, int seen) {

    /** Whose of two to keep. */
    public enum Keep implements Labelled {
        NOT_CHOSEN("Not chosen"),
        THEIRS("Theirs"),
        MINE("Mine");

        private final String label;

        Keep(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static DetailsForm of(Person person, PersonDetail.Section section) {
        var typed = new EnumMap<PersonDetail, String>(PersonDetail.class);
        for (var detail : section.details()) {
            typed.put(detail, asTyped(detail, detail.of(person)));
        }
        return new DetailsForm(typed, person.version(), Map.of(), person.version());
    }

    /** What is to be asked of somebody whose details were changed by somebody else too. */
    DetailsForm clashing(Details mine, int now, Set<PersonDetail> with) {
        var typed = new EnumMap<PersonDetail, String>(PersonDetail.class);
        mine.written().forEach((detail, text) -> typed.put(detail, asTyped(detail, text)));
        var whose = with.stream()
                .collect(Collectors.toMap(clash -> clash, clash -> clashes.getOrDefault(clash, Keep.NOT_CHOSEN)));
        return new DetailsForm(typed, now, whose, seen);
    }

    static DetailsForm of(PersonDetail.Section section, Map<String, String> sent) {
        var typed = new EnumMap<PersonDetail, String>(PersonDetail.class);
        var clashes = new EnumMap<PersonDetail, Keep>(PersonDetail.class);
        for (var detail : section.details()) {
            var name = detail.name();
            if (sent.containsKey(name + ".day")) {
                var date = new TypedDate(
                        requireNonNull(sent.get(name + ".day")),
                        sent.getOrDefault(name + ".month", ""),
                        sent.getOrDefault(name + ".year", ""));
                typed.put(detail, date.text());
            } else if (sent.containsKey(name)) {
                typed.put(detail, Typed.text(sent.get(name)));
            }
            if (sent.containsKey("clash." + name)) {
                clashes.put(detail, keep(sent.getOrDefault("keep." + name, "")));
            }
        }
        var version = number(sent.get("version"), 0);
        return new DetailsForm(typed, version, clashes, number(sent.get("seen"), version));
    }

    public String text(PersonDetail detail) {
        return typed.getOrDefault(detail, "");
    }

    public TypedDate date(PersonDetail detail) {
        return TypedDate.of(text(detail));
    }

    FormErrors errors(LocalDate today, Ethnicities ethnicities) {
        var errors = FormErrors.none();
        for (var detail : PersonDetail.values()) {
            if (typed.containsKey(detail)) {
                errors = errors(errors, detail, today, ethnicities);
            }
        }
        var born = date(PersonDetail.BIRTH_DATE).date();
        var died = date(PersonDetail.DEATH_DATE).date();
        return errors.require(
                born == null || died == null || !died.isBefore(born),
                PersonDetail.DEATH_DATE.name(),
                "Date of death must be on or after the date of birth");
    }

    /** What has not been chosen between theirs and mine. */
    FormErrors undecided() {
        var errors = FormErrors.none();
        for (var detail : PersonDetail.values()) {
            errors = errors.require(
                    clashes.get(detail) != Keep.NOT_CHOSEN,
                    "keep." + detail.name(),
                    "Select which to keep: " + detail.label());
        }
        return errors;
    }

    /** What is to be saved: all that was typed but for what somebody else changed and is to stay. */
    Details details() {
        return new Details(typed.entrySet().stream()
                .filter(each -> clashes.get(each.getKey()) != Keep.THEIRS)
                .collect(Collectors.toMap(Map.Entry::getKey, each -> asWritten(each.getKey(), each.getValue()))));
    }

    private FormErrors errors(FormErrors errors, PersonDetail detail, LocalDate today, Ethnicities ethnicities) {
        var text = text(detail);
        var field = detail.name();
        return switch (detail.form()) {
            case NAME ->
                Typed.atMost(errors, PersonName.LONGEST, field, detail.label(), text)
                        .require(detail != PersonDetail.SURNAME || !text.isEmpty(), field, "Enter the last name");
            case SHORT -> Typed.atMost(errors, Typed.SHORT, field, detail.label(), text);
            case LONG -> Typed.atMost(errors, Typed.LONG, field, detail.label(), text);
            case PHONE ->
                errors.require(
                        text.matches("(\\+?[0-9 ()-]{5,30}( ?(x|ext\\.?) ?\\d{1,6})?)?"),
                        field,
                        detail.label() + " must be a phone number, like 01633 960 001");
            case EMAIL ->
                Typed.atMost(errors, Typed.SHORT, field, detail.label(), text)
                        .require(
                                text.isEmpty() || text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                                field,
                                "Enter an email address in the correct format, like name@example.com");
            case DATE -> Typed.inTime(errors, field, detail.label(), date(detail), today);
            case YES_OR_NO -> errors.require(among(text, Stream.of("true", "false")), field, "Select yes or no");
            case SEX -> errors.require(among(text, Stream.of(Sex.values()).map(Sex::name)), field, "Select the sex");
            case ETHNICITY ->
                errors.require(
                        among(text, ethnicities.all().stream().map(Ethnicity::code)), field, "Select the ethnicity");
        };
    }

    private static boolean among(String text, Stream<String> choices) {
        return text.isEmpty() || choices.anyMatch(Predicate.isEqual(text));
    }

    private static String asTyped(PersonDetail detail, String written) {
        return detail.form() == PersonDetail.Form.DATE && !written.isEmpty()
                ? TypedDate.of(LocalDate.parse(written)).text()
                : written;
    }

    private static String asWritten(PersonDetail detail, String typed) {
        return detail.form() == PersonDetail.Form.DATE && !typed.isEmpty()
                ? String.valueOf(TypedDate.of(typed).date())
                : typed;
    }

    private static int number(@Nullable String sent, int otherwise) {
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : otherwise;
    }

    private static Keep keep(String sent) {
        return Stream.of(Keep.values())
                .filter(keep -> keep.name().equals(sent))
                .findAny()
                .orElse(Keep.NOT_CHOSEN);
    }
}
