package cymru.prawf.policy.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.policy.Definition;
import cymru.prawf.policy.Drafts;
import cymru.prawf.policy.NotAModel;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@WritesModels
@RequestMapping("/operating-models/import")
class ImportController {

    private static final long LARGEST = 5L * 1024 * 1024;

    private final Drafts drafts;

    ImportController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView ask() {
        return page(UUID.randomUUID().toString(), FormErrors.none(), List.of());
    }

    @PostMapping
    ModelAndView read(
            @RequestParam @Nullable MultipartFile dmn,
            @RequestParam @Nullable MultipartFile yaml,
            @RequestParam String onceAs,
            SignedIn me,
            RedirectAttributes redirect)
            throws IOException {
        var errors = FormErrors.none().with("dmn", problem(dmn, "DMN")).with("yaml", problem(yaml, "YAML"));
        if (errors.any() || dmn == null || yaml == null) {
            return page(onceAs, errors, List.of());
        }
        try {
            var model = Definition.read(text(dmn, "DMN"), text(yaml, "YAML"));
            var draft = drafts.begin(
                    model, "Imported from %s and %s".formatted(name(dmn), name(yaml)), me.userName(), onceAs);
            Saved.say(redirect, "Model imported as a draft");
            return new ModelAndView("redirect:" + DraftDesk.path(draft.id()));
        } catch (NotAModel wrong) {
            var field = wrong.reasons().getFirst().contains("YAML") ? "yaml" : "dmn";
            return page(onceAs, FormErrors.of(field, wrong.reasons().getFirst()), wrong.reasons());
        }
    }

    private static @Nullable String problem(@Nullable MultipartFile file, String kind) {
        if (file == null || file.isEmpty()) {
            return "Select the %s file".formatted(kind);
        }
        return file.getSize() > LARGEST ? "The %s file must be 5 MB or smaller".formatted(kind) : null;
    }

    private static String text(MultipartFile file, String kind) throws IOException {
        try {
            var text =
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new NotAModel(List.of("The %s file is not text in UTF-8".formatted(kind)));
        }
    }

    private static String name(MultipartFile file) {
        var name = Typed.words(file.getOriginalFilename());
        return name.length() > 100 ? name.substring(0, 100) : name;
    }

    private static ModelAndView page(String onceAs, FormErrors errors, List<String> reasons) {
        return new ModelAndView(
                "policy/import",
                Map.of("page", new ImportPage(onceAs, errors, reasons)),
                errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
