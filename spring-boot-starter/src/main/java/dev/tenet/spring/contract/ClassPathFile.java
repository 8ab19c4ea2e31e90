package dev.tenet.spring.contract;

import dev.tenet.contract.source.Resource;
import dev.tenet.contract.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/**
 * A file of a contract in the class path, also within a jar, which its references may not leave.
 *
 * @param path from the root of the class path, normalised
 */
record ClassPathFile(String path, ClassLoader loader, long limit) implements Resource {
    @Override
    public String name() {
        return "classpath:" + path;
    }

    @Override
    public String identity() {
        return path;
    }

    @Override
    public byte[] read() throws SourceException {
        ClassPathResource file = new ClassPathResource(path, loader);
        if (!file.exists()) {
            throw new SourceException("no such file in the class path; check the path");
        }
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw SourceException.ofContent("is larger than " + limit + " bytes, the limit for one document");
            }
            return bytes;
        } catch (IOException e) {
            throw new SourceException("cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Resource relative(String reference) throws SourceException {
        String target = StringUtils.cleanPath(StringUtils.applyRelativePath(path, reference));
        if (target.startsWith("../") || target.startsWith("/")) {
            throw new SourceException(
                    "\"" + reference + "\" is outside of the class path; keep referenced files in it");
        }
        return new ClassPathFile(target, loader, limit);
    }
}
