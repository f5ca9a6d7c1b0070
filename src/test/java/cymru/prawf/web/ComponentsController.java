package cymru.prawf.web;

import cymru.prawf.access.Allowed;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages of the tests that show every component, right and wrong, as the program's own pages use them. */
@Controller
@Allowed
class ComponentsController {

    private static final TemplateEngine TEMPLATES = templates();

    private final Shells shells;

    ComponentsController(Shells shells) {
        this.shells = shells;
    }

    @GetMapping("/test/components")
    ModelAndView components(@RequestParam(defaultValue = "false") boolean wrong) {
        return page("components.jte", wrong ? ComponentsPage.wrong() : ComponentsPage.right());
    }

    @GetMapping("/test/case")
    ModelAndView aCase() {
        return page("case.jte", ComponentsPage.right());
    }

    private ModelAndView page(String template, ComponentsPage page) {
        return new ModelAndView((_, request, response) -> {
            var html = new StringOutput();
            TEMPLATES.render(template, Map.of("page", page, "shell", shells.of(request)), html);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(html.toString());
        });
    }

    private static TemplateEngine templates() {
        return TemplateEngine.create(new Templates(), Path.of("target/test-jte"), ContentType.Html);
    }

    /** The templates of the tests, and those of the program which they use. */
    private static class Templates implements CodeResolver {
        private final List<DirectoryCodeResolver> folders = List.of(
                new DirectoryCodeResolver(Path.of("src/test/jte")), new DirectoryCodeResolver(Path.of("src/main/jte")));

        private DirectoryCodeResolver holding(String name) {
            return folders.stream()
                    .filter(folder -> folder.exists(name))
                    .findFirst()
                    .orElse(folders.getLast());
        }

        @Override
        public String resolve(String name) {
            return holding(name).resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return holding(name).getLastModified(name);
        }

        @Override
        public boolean exists(String name) {
            return holding(name).exists(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return folders.stream()
                    .flatMap(folder -> folder.resolveAllTemplateNames().stream())
                    .toList();
        }
    }
}
