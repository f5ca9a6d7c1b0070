package cymru.prawf.contact.web;

import cymru.prawf.contact.CountsTowards;
import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.sentence.Sentences;
import cymru.prawf.web.Choice;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The orders and requirements that an appointment can count towards, as choices of a form. */
@Component
class Towards {

    private final Sentences sentences;

    Towards(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Those in force, each order with its requirements below it. */
    List<Choice> choices(Crn crn, LocalDate on) {
        var choices = new ArrayList<Choice>();
        for (var sentence : inForce(crn, on)) {
            var order = "%s from %s"
                    .formatted(
                            sentence.sentence().title(),
                            Words.date(sentence.sentence().startsOn()));
            var id = sentence.id().value();
            choices.add(Choice.of(inForm(id, null), order));
            sentence.requirementsInForce(on)
                    .forEach(each -> choices.add(
                            Choice.of(inForm(id, each.id().value()), "%s: %s".formatted(order, each.title()))));
        }
        return choices;
    }

    /** The one order, where there is one only. */
    String usual(Crn crn, LocalDate on) {
        var inForce = inForce(crn, on);
        return inForce.size() == 1 ? inForm(inForce.getFirst().id().value(), null) : "";
    }

    /** What somebody chose, which has to be one of this person's. */
    CountsTowards chosen(BookingForm form, boolean withRequirement) {
        var towards = form.countsTowards();
        if (towards.isEmpty()) {
            return new CountsTowards(null, null, false, form.plannedRar());
        }
        var ids = towards.split("/");
        return new CountsTowards(
                UUID.fromString(ids[0]),
                ids.length == 2 && withRequirement ? UUID.fromString(ids[1]) : null,
                form.standard(),
                form.plannedRar());
    }

    /** The order, and the requirement, of an appointment; also of one that has ended since. */
    @Nullable
    String inWords(Crn crn, CountsTowards counts) {
        return sentences.of(crn).stream()
                .filter(each -> each.id().value().equals(counts.sentence()))
                .findFirst()
                .map(each -> each.requirements().stream()
                        .filter(requirement -> requirement.id().value().equals(counts.requirement()))
                        .findFirst()
                        .map(requirement -> order(each) + ": " + requirement.title())
                        .orElse(order(each)))
                .orElse(null);
    }

    private static String order(SentenceInFull each) {
        return "%s from %s"
                .formatted(each.sentence().title(), Words.date(each.sentence().startsOn()));
    }

    static String inForm(@Nullable UUID sentence, @Nullable UUID requirement) {
        return sentence == null ? "" : requirement == null ? sentence.toString() : sentence + "/" + requirement;
    }

    private List<SentenceInFull> inForce(Crn crn, LocalDate on) {
        return sentences.of(crn).stream()
                .filter(each -> !each.sentence().hasEnded(on))
                .toList();
    }
}
