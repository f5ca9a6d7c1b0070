package cymru.prawf.access;

import cymru.prawf.kernel.Crn;
import cymru.prawf.web.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What the description of the API says of all of it: how to get in, what a token may do, what a problem looks like. */
@Configuration
class ApiDescription implements OperationCustomizer {

    private static final String TOKEN = "token";

    ApiDescription() {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Crn.class,
                        new StringSchema().pattern("[A-Z]{1,3}[0-9]{2,8}").example("X320741"))
                .replaceWithClass(LocalTime.class, String.class)
                .addRequestWrapperToIgnore(SignedIn.class);
    }

    @Bean
    OpenAPI description() {
        var components = new Components()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "Made with bin/prawf token, or by the organisation's OAuth 2.0 provider."));
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info()
                        .title("Prawf")
                        .version("1")
                        .description(
                                "The record of people on probation, for other programs. Whoever calls sees and may do "
                                        + "exactly what the account of their token sees and may do on the pages.")
                        .license(new License().name("MIT").identifier("MIT")))
                .servers(List.of(new Server().url("/")))
                .components(components);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        RoleCheck.scope(method).ifPresent(scope -> {
            operation.addSecurityItem(new SecurityRequirement().addList(TOKEN, scope.word()));
            operation.setDescription("Needs the scope `%s`: %s."
                    .formatted(scope.word(), scope.label().toLowerCase(Locale.UK)));
        });
        operation
                .getResponses()
                .addApiResponse(
                        ApiResponses.DEFAULT,
                        new ApiResponse()
                                .description("It was refused or went wrong: what happened, and what to do.")
                                .content(new Content()
                                        .addMediaType(
                                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                new MediaType().schema(new Schema<>().$ref("Problem")))));
        return operation;
    }
}
