package dev.tenet.cli;

import dev.tenet.diff.PathMapping;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --map-path}. */
final class PathMappingConverter implements ITypeConverter<PathMapping> {
    @Override
    public PathMapping convert(String given) {
        int equals = given.indexOf('=');
        if (equals < 0) {
            throw new TypeConversionException("'" + given + "' is not of the form OLD=NEW, as in /v1=/v2");
        }
        return new PathMapping(given.substring(0, equals), given.substring(equals + 1));
    }
}
