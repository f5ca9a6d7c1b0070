package cymru.prawf.access;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes an identifier that has a type of its own in Java, like that of an appointment, as what it is in an address. */
@Component
class PlainValue implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (raw.isRecord() && raw.getRecordComponents().length == 1) {
            var only = raw.getRecordComponents()[0];
            if (only.getName().equals("value")) {
                return context.resolve(new AnnotatedType(only.getType()));
            }
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
}
