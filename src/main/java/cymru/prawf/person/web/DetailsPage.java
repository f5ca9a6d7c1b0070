package cymru.prawf.person.web;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.person.Ethnicity;
import cymru.prawf.person.PersonDetail;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page on which the details of one section are changed. */
public record DetailsPage(
        CaseHeader header,
        PersonDetail.Section section,
        DetailsForm form,
        FormErrors errors,
        List<Ethnicity> ethnicities) {

    private static final List<Choice> YES_OR_NO =
            List.of(Choice.of("true", "Yes"), Choice.of("false", "No"), Choice.of("", "Not asked yet"));

    public List<? extends Labelled> yesOrNo() {
        return YES_OR_NO;
    }

    public List<? extends Labelled> ethnicityChoices() {
        return ethnicities.stream()
                .map(ethnicity -> Choice.of(ethnicity.code(), ethnicity.inWords()))
                .toList();
    }

    public String back() {
        return "/cases/%s/person".formatted(header.crn());
    }

    /** What helps to fill in a field. */
    public @Nullable String hint(PersonDetail detail) {
        return switch (detail) {
            case PREFERRED_NAME -> "What they like to be called.";
            case TIMES -> "For example, not before 10am, takes the children to school.";
            case PLACES -> "For example, The Lighthouse rather than the office.";
            case GENDER_IDENTITY -> "In their own words.";
            case PNC -> "For example, 2004/0712343H.";
            case PRISON_NUMBER -> "For example, A1234BC.";
            default -> null;
        };
    }
}
