package dev.tenet.sample.web.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the contracts, copied from the class path (a jar, once packaged) to where their references can be followed. */
final class ContractFiles {
    private static final Pattern BELOW_ROOT = Pattern.compile(".*/((?:orders/v\\d+|shared)/.*)");

    private ContractFiles() {}

    static Path unpack() {
        try {
            Path folder = Files.createTempDirectory("contracts");
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
            for (String pattern : new String[] {"classpath*:/orders/v*/**/*.yaml", "classpath*:/shared/*.yaml"}) {
                for (Resource resource : resolver.getResources(pattern)) {
                    copy(resource, folder);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Resource resource, Path folder) throws IOException {
        Matcher name = BELOW_ROOT.matcher(resource.getURL().getPath());
        if (!name.matches()) {
            return;
        }
        Path file = folder.resolve(name.group(1));
        Files.createDirectories(file.getParent());
        try (InputStream in = resource.getInputStream()) {
            Files.write(file, in.readAllBytes());
        }
    }
}
