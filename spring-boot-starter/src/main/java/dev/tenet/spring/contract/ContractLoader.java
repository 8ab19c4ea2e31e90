package dev.tenet.spring.contract;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.model.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ResourceUtils;
import org.springframework.util.StringUtils;

/** Reads contracts from files and from the class path, with all that they refer to. */
public final class ContractLoader {
    private static final String CLASS_PATH = ResourceUtils.CLASSPATH_URL_PREFIX;
    private static final String FILE = ResourceUtils.FILE_URL_PREFIX;
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    private final ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
    private final ClassLoader loader;

    public ContractLoader(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Reads one contract.
     *
     * @param location {@code classpath:/openapi/orders.yaml}, {@code file:/etc/orders.yaml} or a path
     * @throws InputException where there is none, or it cannot be read
     */
    public Contract load(String location) {
        if (location.startsWith(CLASS_PATH)) {
            String path = StringUtils.cleanPath(location.substring(CLASS_PATH.length()));
            return reader.read(new ClassPathFile(
                    path.startsWith("/") ? path.substring(1) : path, loader, ReaderOptions.DEFAULT.maxBytes()));
        }
        String path = location.startsWith(FILE) ? location.substring(FILE.length()) : location;
        // C:\orders.yaml has one letter before its colon.
        if (SCHEME.matcher(path).matches()) {
            throw new InputException(location + ": is neither in the class path nor a file; copy it to one of them");
        }
        return reader.read(
                Path.of(path.startsWith("//") ? path.substring(2) : path).toString());
    }

    /** The contracts right below {@code openapi} in the class path, each named as its file. */
    public List<ServedContract> findAll() {
        List<ServedContract> found = new ArrayList<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
        for (String extension : List.of("yaml", "yml", "json")) {
            try {
                for (Resource file : resolver.getResources("classpath:/openapi/*." + extension)) {
                    String name = Objects.requireNonNull(file.getFilename());
                    found.add(new ServedContract(
                            name.substring(0, name.lastIndexOf('.')), load(CLASS_PATH + "openapi/" + name)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(found);
    }
}
