package cymru.prawf.supervision.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Organisation;
import cymru.prawf.supervision.Trials;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed({Role.TEAM_MANAGER, Role.ANALYST})
@RequestMapping("/trials")
class TrialsController {

    private final Trials trials;
    private final Organisation organisation;
    private final Clock clock;

    TrialsController(Trials trials, Organisation organisation, Clock clock) {
        this.trials = trials;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("supervision/trials", Map.of("page", new TrialsPage(trials.all())));
    }

    @GetMapping("/new")
    ModelAndView ask() {
        return form(TrialForm.blank(UkTime.today(clock)), FormErrors.none(), OK);
    }

    @PostMapping
    ModelAndView run(TrialForm form, SignedIn me) {
        var models = trials.models();
        var errors = form.errors()
                .require(
                        form.model().isEmpty() || models.containsKey(form.model()),
                        "model",
                        "This draft is no longer there. Select another operating model");
        if (!errors.any()) {
            errors = errors.with("model", trials.fault(form.model()).orElse(null));
        }
        if (errors.any()) {
            return form(form, errors, UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:/trials/" + trials.run(form.inputs(models), me.userName(), form.onceAs()));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        boolean manager = me.is(Role.TEAM_MANAGER); // whoever opens no record is told how many, and not who
        var trial = trials.get(id);
        var code = trial.inputs().provider();
        var page = new TrialPage(
                trial,
                organisation.providers(trial.inputs().from()).getOrDefault(code, code),
                manager ? trials.lessSeen(id) : List.of(),
                manager);
        return new ModelAndView("supervision/trial", Map.of("page", page));
    }

    @GetMapping("/{id}/cases.csv")
    @Allowed(Role.TEAM_MANAGER)
    ResponseEntity<String> cases(@PathVariable UUID id) {
        trials.get(id);
        return csv("seen-less", csv -> {
            csv.writeRecord("crn", "now", "tried", "open");
            trials.lessSeen(id)
                    .forEach(each -> csv.writeRecord(each.crn().value(), each.now(), each.tried(), each.open()));
        });
    }

    @GetMapping("/{id}/weeks.csv")
    ResponseEntity<String> weeks(@PathVariable UUID id) {
        var weeks = trials.get(id).result().weeks();
        return csv("weeks", csv -> {
            csv.writeRecord("week", "grade", "contacts_now", "minutes_now", "contacts_tried", "minutes_tried");
            weeks.forEach(week -> csv.writeRecord(
                    "" + week.week(),
                    week.grade(),
                    "" + week.contactsNow(),
                    "" + week.minutesNow(),
                    "" + week.contactsTried(),
                    "" + week.minutesTried()));
        });
    }

    private static ResponseEntity<String> csv(String name, Consumer<CsvWriter> rows) {
        var text = new StringWriter();
        rows.accept(CsvWriter.builder().bufferSize(0).build(text));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(name))
                .body(text.toString());
    }

    private ModelAndView form(TrialForm form, FormErrors errors, HttpStatus status) {
        var models = trials.models().entrySet().stream()
                .map(each -> Choice.of(each.getKey(), each.getValue()))
                .toList();
        var providers = organisation.providers(UkTime.today(clock)).entrySet().stream()
                .map(each -> Choice.of(each.getKey(), each.getValue()))
                .toList();
        return new ModelAndView(
                "supervision/trial-new", Map.of("page", new TrialFormPage(models, providers, form, errors)), status);
    }
}
