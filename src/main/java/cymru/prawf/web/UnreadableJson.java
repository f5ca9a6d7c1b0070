package cymru.prawf.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Puts into words why a body could not be read: not JSON at all, or a field with something in it that does not belong there. */
public final class UnreadableJson {

    private UnreadableJson() {}

    static Problem problem(HttpMessageNotReadableException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge large) {
                return large.problem();
            }
        }
        return switch (failure.getCause()) {
            case DatabindException wrong when !wrong.getPath().isEmpty() -> Problem.wrong(errors("", wrong));
            case InputCoercionException number ->
                Problem.unreadable("The number at %s is too large.".formatted(where(number)));
            case StreamReadException broken ->
                Problem.unreadable("It is not JSON in UTF-8 from %s on.".formatted(where(broken)));
            case null, default -> Problem.unreadable("Send JSON in UTF-8, of the form that /api/openapi describes.");
        };
    }

    /** What does not belong where it stands, by the name of the field. */
    public static FormErrors errors(String within, JacksonException failure) {
        var field = field(within, failure);
        return FormErrors.of(
                field,
                switch (failure) {
                    case UnrecognizedPropertyException _ -> "There is no such field. See /api/openapi";
                    case MismatchedInputException wrong -> words(field, wrong.getTargetType());
                    default -> field + " cannot be read";
                });
    }

    /** What a field takes. */
    static String words(String field, @Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return "%s must be one of %s"
                    .formatted(
                            field,
                            Arrays.stream(type.getEnumConstants())
                                    .map(each -> ((Enum<?>) each).name())
                                    .collect(Collectors.joining(", ")));
        }
        if (type == LocalDate.class) {
            return field + " must be a real date, like 2016-11-24";
        }
        if (type == LocalTime.class) {
            return field + " must be a time, like 09:30";
        }
        if (type == UUID.class) {
            return field + " must be an identifier that Prawf gave";
        }
        if (type == String.class) {
            return field + " must be text without characters that cannot be printed";
        }
        return field + " is not of the form that /api/openapi describes";
    }

    private static String where(JacksonException failure) {
        return "line %d, column %d"
                .formatted(
                        failure.getLocation().getLineNr(), failure.getLocation().getColumnNr());
    }

    private static String field(String within, JacksonException failure) {
        var path = new StringBuilder(within);
        for (var step : failure.getPath()) {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }
}
