package cymru.prawf.person.web;

import cymru.prawf.person.ChangedMeanwhile.Clash;
import cymru.prawf.person.PersonDetail;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.Difference;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page that shows what somebody else changed, and asks whose to keep. */
public record ClashPage(
        CaseHeader header,
        PersonDetail.Section section,
        DetailsForm form,
        FormErrors errors,
        List<Clash> clashes,
        Map<String, String> names) {

    public String what(Clash clash) {
        return "%s changed the %s at %s"
                .formatted(by(clash), clash.detail().label().toLowerCase(Locale.ROOT), Words.time(clash.at()));
    }

    public String by(Clash clash) {
        return names.getOrDefault(clash.by(), clash.by());
    }

    public List<Difference> differences() {
        return clashes.stream()
                .map(clash -> new Difference(
                        clash.detail().label(), clash.before(), clash.theirs(), by(clash), clash.at(), clash.mine()))
                .toList();
    }

    public List<Choice> choices(Clash clash) {
        return List.of(
                Choice.of(
                        DetailsForm.Keep.THEIRS.name(), "%s: %s".formatted(by(clash), Difference.said(clash.theirs()))),
                Choice.of(DetailsForm.Keep.MINE.name(), "Mine: %s".formatted(Difference.said(clash.mine()))));
    }

    public String action() {
        return "/cases/%s/person/details/%s".formatted(header.crn(), section.name());
    }
}
