package dev.tenet.sample.web.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files of the page. Of the renderer without its own page, which asks other hosts. */
@Configuration(proxyBeanMethods = false)
class DocumentationResources implements WebMvcConfigurer {
    private final Renderer renderer;

    DocumentationResources(Renderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(renderer.path() + "/swagger-ui*")
                .addResourceLocations(renderer.resources())
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/documentation/assets/*")
                .addResourceLocations("classpath:/documentation/assets/")
                .setCacheControl(CacheControl.noCache())
                // Builds that can be repeated give each file the same date, whatever is in it.
                .setUseLastModified(false)
                .setEtagGenerator(DocumentationResources::tag);
    }

    private static String tag(Resource resource) {
        try {
            return DigestUtils.md5DigestAsHex(resource.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
