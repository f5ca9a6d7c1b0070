package cymru.prawf.policy.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.policy.ChangedMeanwhile;
import cymru.prawf.policy.DecisionTable;
import cymru.prawf.policy.Draft;
import cymru.prawf.policy.Drafts;
import cymru.prawf.policy.Row;
import cymru.prawf.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A row is known by how it read when its page was shown, so that rows above it may come and go meanwhile. */
@Controller
@WritesModels
@RequestMapping("/operating-models/drafts/{id}/rows/{number}")
class RowController {

    private final Drafts drafts;
    private final DraftDesk desk;

    RowController(Drafts drafts, DraftDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, @PathVariable int number) {
        var draft = desk.get(id);
        if (!draft.definition().table().has(number)) {
            throw new NotFound("row", number);
        }
        var form = RowForm.of(draft.definition().table().row(number));
        return page(new RowPage(draft, number, form, FormErrors.none(), null), OK);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable UUID id, @PathVariable int number, RowForm form, SignedIn me, RedirectAttributes redirect) {
        var draft = desk.get(id);
        var errors = form.errors(draft.definition());
        if (errors.any()) {
            return page(new RowPage(draft, number, form, errors, null), UNPROCESSABLE_CONTENT);
        }
        var row = form.toRow();
        try {
            drafts.change(id, me.userName(), model -> model.with(saved(model.table(), number, form.version(), row)));
        } catch (ChangedMeanwhile theirs) {
            return conflict(desk.get(id), number, form, row);
        }
        return DraftDesk.saved(id, "row-" + number, "Row saved", redirect);
    }

    @PostMapping("/up")
    ModelAndView up(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam String seen,
            SignedIn me,
            RedirectAttributes redirect) {
        return move(id, number, -1, seen, me, redirect);
    }

    @PostMapping("/down")
    ModelAndView down(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam String seen,
            SignedIn me,
            RedirectAttributes redirect) {
        return move(id, number, 1, seen, me, redirect);
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @PathVariable UUID id, @PathVariable int number, RowForm form, SignedIn me, RedirectAttributes redirect) {
        drafts.change(id, me.userName(), model -> {
            var table = model.table();
            return model.with(table.without(now(table, number, form.version())));
        });
        return DraftDesk.saved(id, "rows", "Row removed", redirect);
    }

    private ModelAndView move(UUID id, int number, int by, String seen, SignedIn me, RedirectAttributes redirect) {
        drafts.change(id, me.userName(), model -> {
            var table = model.table();
            return model.with(table.moving(now(table, number, seen), by));
        });
        return DraftDesk.saved(
                id, "row-" + (number + by), "Row %d moved %s".formatted(number, by < 0 ? "up" : "down"), redirect);
    }

    /** What was taken away by another, and is saved all the same, goes to the end. */
    private static DecisionTable saved(DecisionTable table, int number, String seen, Row row) {
        return seen.isEmpty() ? table.adding(table.rows().size() + 1, row) : table.with(now(table, number, seen), row);
    }

    private static int now(DecisionTable table, int number, String seen) {
        return table.find(seen, number).orElseThrow(() -> new ChangedMeanwhile("row " + number));
    }

    private ModelAndView conflict(Draft now, int number, RowForm form, Row yours) {
        var model = now.definition();
        if (!model.table().has(number)) {
            var conflict = new Conflict(
                    desk.who(now) + ", and this row is no longer there. Saving adds yours at the end", List.of());
            return page(new RowPage(now, number, form.seeing(""), FormErrors.none(), conflict), CONFLICT);
        }
        var theirs = model.table().row(number);
        var conflict = Conflict.of(desk.who(now), RowForm.inWords(model, theirs), RowForm.inWords(model, yours));
        return page(new RowPage(now, number, form.seeing(theirs.mark()), FormErrors.none(), conflict), CONFLICT);
    }

    private static ModelAndView page(RowPage page, HttpStatus status) {
        return new ModelAndView("policy/row", Map.of("page", page), status);
    }
}
