package cymru.prawf.record;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The facts that stand under some headings. A kind that this version does not know stands under the last one. */
@Component
class UnderHeadings {

    static final String CONDITION = """
             and (:anyKind or kind = any(:kinds) or (:unknownToo and not kind = any(:known)))
            """;

    private final FactJson json;

    UnderHeadings(FactJson json) {
        this.json = json;
    }

    /** @param headings none means all */
    StatementSpec bind(StatementSpec statement, Set<Heading> headings) {
        var kinds = json.classes().entrySet().stream()
                .filter(kind -> headings.contains(heading(kind.getValue())))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        return statement
                .param("anyKind", headings.isEmpty())
                .param("kinds", kinds)
                .param("unknownToo", headings.contains(Heading.OTHER))
                .param("known", json.classes().keySet().toArray(String[]::new));
    }

    private static Heading heading(Class<? extends Fact> fact) {
        return Objects.requireNonNull(fact.getAnnotation(Kind.class)).heading();
    }
}
