package dev.tenet.sample.web.documentation;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Swagger UI, as its webjar brings it. */
@Component
final class Renderer {
    private final String version;

    Renderer() throws IOException {
        Properties pom = PropertiesLoaderUtils.loadProperties(
                new ClassPathResource("META-INF/maven/org.webjars/swagger-ui/pom.properties"));
        this.version = pom.getProperty("version");
    }

    /** Where the page finds it. The version is part of it, so that browsers may keep what they got. */
    String path() {
        return "/documentation/renderer/" + version;
    }

    /** Where it is on the class path. */
    String resources() {
        return "classpath:/META-INF/resources/webjars/swagger-ui/" + version + "/";
    }
}
