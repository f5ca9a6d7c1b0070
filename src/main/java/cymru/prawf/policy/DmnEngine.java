package cymru.prawf.policy;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.core.api.event.DefaultDMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * Evaluates a decision table in DMN as any other engine of the standard would: what it decides is what is published. It takes a
 * second to load, so nothing but publication loads it.
 *
 * <p>It is given only what {@link DmnWriter} wrote: the language of DMN can call programs.
 */
final class DmnEngine extends DefaultDMNRuntimeEventListener {

    /**
     * What the engine decided of a situation.
     *
     * @param band nothing where no row fits
     * @param row from 1; 0 where no row fits
     */
    record Answer(@Nullable String band, int row) {}

    private final DMNRuntime runtime;
    private final DMNModel model;
    private int row;

    private DmnEngine(String dmn) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(dmn), "UTF-8");
        resource.setSourcePath("model.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().getFirst();
        runtime.addListener(this);
    }

    /** For every situation, by its number. */
    static List<Answer> answers(String dmn) {
        var engine = new DmnEngine(dmn);
        return IntStream.range(0, Situation.COUNT)
                .mapToObj(key -> engine.answer(Situation.of(key)))
                .toList();
    }

    private Answer answer(Situation situation) {
        var context = runtime.newContext();
        for (var input : Input.values()) {
            var word = input.of(situation).word();
            context.set(input.dmnName(), input.isYesOrNo() ? (Object) Boolean.valueOf(word) : word);
        }
        row = 0;
        var result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        var band = Objects.requireNonNull(result.getDecisionResultByName(DmnWriter.DECISION))
                .getResult();
        return new Answer(band == null ? null : band.toString(), row);
    }

    @Override
    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
        row = event.getSelected().isEmpty() ? 0 : event.getSelected().getFirst();
    }
}
