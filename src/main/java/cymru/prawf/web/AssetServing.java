package cymru.prawf.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Serves the assets, to anybody, to be kept for good. */
@Configuration(proxyBeanMethods = false)
class AssetServing {

    @Bean
    SimpleUrlHandlerMapping assetMapping(Assets assets) {
        HttpRequestHandler serve = (request, response) -> {
            var asset = assets.at(request.getRequestURI());
            if (asset == null) {
                response.setStatus(404);
                return;
            }
            response.setContentType(asset.type() + (asset.type().startsWith("image/") ? "" : ";charset=UTF-8"));
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            response.setContentLength(asset.bytes().length);
            response.getOutputStream().write(asset.bytes());
        };
        return new SimpleUrlHandlerMapping(Map.of("/assets/**", serve), Ordered.HIGHEST_PRECEDENCE);
    }
}
