package cymru.prawf.exchange.ndelius.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.exchange.ndelius.Cell;
import cymru.prawf.exchange.ndelius.Imports;
import cymru.prawf.web.Paging;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/admin/imports")
class ImportsController {

    private static final int RUNS_SHOWN = 100;

    private final Imports imports;

    ImportsController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", new ImportsPage(imports.latest(RUNS_SHOWN)));
        return "exchange/imports";
    }

    @GetMapping("/{number}")
    String show(@PathVariable int number, Model model) {
        var page = new ImportPage(imports.get(number), imports.filesOf(number), imports.groupsOf(number));
        model.addAttribute("page", page);
        return "exchange/import";
    }

    @GetMapping("/{number}/problems")
    String problems(
            @PathVariable int number,
            @RequestParam String file,
            @RequestParam(defaultValue = "") String column,
            @RequestParam String treatment,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var group = imports.group(number, file, column, treatment);
        var here = UriComponentsBuilder.fromPath("/admin/imports/" + number + "/problems")
                .queryParam("file", file)
                .queryParam("column", column)
                .queryParam("treatment", treatment)
                .encode()
                .build();
        var paging = Paging.of(page, Math.toIntExact(group.problems()), here.toUriString());
        var lines = imports.problemsOf(number, group, Paging.ROWS, paging.offset());
        model.addAttribute("page", new ProblemsPage(number, group, lines, paging));
        return "exchange/problems";
    }

    @GetMapping("/{number}/report.csv")
    void report(@PathVariable int number, HttpServletResponse response) throws IOException {
        imports.get(number);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=import-%d.csv".formatted(number));
        try (var csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8)) {
            csv.writeRecord("file", "row", "column", "value", "what was done");
            imports.eachProblem(
                    number,
                    line -> csv.writeRecord(
                            Cell.safe(line.file()),
                            line.row() == 0 ? "" : Integer.toString(line.row()),
                            Cell.safe(line.column()),
                            Cell.safe(line.value()),
                            Cell.safe(line.done())));
        }
    }
}
