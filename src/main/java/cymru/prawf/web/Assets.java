package cymru.prawf.web;

import cymru.prawf.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Everything that pages may load, and nothing else: the libraries hold fonts, crests and crowns that only gov.uk may show.
 *
 * <p>All of it lies under a path that carries its own fingerprint, so browsers can keep it for good.
 */
@Component
class Assets {

    private static final String WEBJARS = "META-INF/resources/webjars/";

    private static final List<String> MOJ_ICONS = List.of(
            "icon-close-cross-black.svg",
            "icon-document.svg",
            "icon-progress-tick.svg",
            "icon-tag-remove-cross.svg",
            "icon-tag-remove-cross-white.svg",
            "icon-toggle-plus-minus.svg",
            "icon-wysiwyg-bold.svg",
            "icon-wysiwyg-italic.svg",
            "icon-wysiwyg-ordered-list.svg",
            "icon-wysiwyg-underline.svg",
            "icon-wysiwyg-unordered-list.svg");

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final String path;

    Assets(
            @Value("${prawf.web.govuk-frontend:5.14.0}") String govukVersion,
            @Value("${prawf.web.moj-frontend:7.1.0}") String mojVersion) {
        var govuk = WEBJARS + "govuk-frontend/" + govukVersion + "/dist/govuk/";
        var moj = WEBJARS + "ministryofjustice__frontend/" + mojVersion + "/moj/";
        add("govuk.css", "text/css", stylesheet(govuk + "govuk-frontend.min.css"));
        add("moj.css", "text/css", stylesheet(moj + "moj-frontend.min.css"));
        add("govuk.js", "text/javascript", script(govuk + "govuk-frontend.min.js"));
        add("moj-date-picker.js", "text/javascript", script(moj + "components/date-picker/date-picker.bundle.mjs"));
        for (var icon : MOJ_ICONS) {
            add(icon, "image/svg+xml", read(moj + "assets/images/" + icon));
        }
        add("prawf.css", "text/css", read("assets/prawf.css"));
        add("prawf.js", "text/javascript", read("assets/prawf.js"));
        add("prawf.svg", "image/svg+xml", read("assets/prawf.svg"));
        add("manifest.json", "application/manifest+json", read("assets/manifest.json"));
        add("licences.txt", "text/plain", read("assets/licences.txt"));
        path = "/assets/" + fingerprint();
    }

    /** Where all of it lies, fingerprint included. */
    String path() {
        return path;
    }

    @Nullable
    Asset at(String address) {
        return address.startsWith(path + "/") ? byName.get(address.substring(path.length() + 1)) : null;
    }

    private void add(String name, String type, byte[] bytes) {
        byName.put(name, new Asset(type, bytes));
    }

    private static byte[] stylesheet(String where) {
        var theirs = new Stylesheet(new String(read(where), StandardCharsets.UTF_8));
        return theirs.forPrawf().css().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] script(String where) {
        return new String(read(where), StandardCharsets.UTF_8)
                .replaceAll("//# sourceMappingURL=.*", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String where) {
        try (var in = new ClassPathResource(where).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException("Cannot read " + where, missing);
        }
    }

    private String fingerprint() {
        var digest = Sha256.digest();
        byName.values().forEach(asset -> digest.update(asset.bytes()));
        return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }
}
