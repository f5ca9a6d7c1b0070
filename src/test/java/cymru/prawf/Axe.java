package cymru.prawf;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core, the auditors' own tool, holds against a page by WCAG 2.2 AA. */
final class Axe {

    // Its own Java builder opens a second page for every check to gather frames into; there are no frames here.
    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate("""
                async () => {
                    const found = await axe.run(document, {
                        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                        resultTypes: ['violations'],
                    })
                    // Radios that reveal a field say so with aria-expanded, as GOV.UK Frontend does knowingly (its issue 979).
                    const revealing = (rule, node) =>
                        rule.id === 'aria-allowed-attr' && node.html.includes('govuk-radios__input')
                    return found.violations.flatMap(rule => rule.nodes
                        .filter(node => !revealing(rule, node))
                        .map(node => `axe ${rule.id}: ${rule.help}: ${node.html}`))
                }
                """);
    }
}
