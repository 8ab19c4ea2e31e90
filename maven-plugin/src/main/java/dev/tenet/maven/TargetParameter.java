package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.project.config.TargetScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** {@code <target>} in a POM: one thing to generate, with the keys of {@code generate:} in {@code tenet.yaml}. */
public final class TargetParameter {
    private @Nullable String name;

    private @Nullable String kind;

    private @Nullable String contract;

    private @Nullable String output;

    private @Nullable String scope;

    private @Nullable String version;

    private @Nullable String baseline;

    private @Nullable String templates;

    private @Nullable List<String> keep;

    private @Nullable PlexusConfiguration options;

    String name() {
        if (name == null || name.isBlank()) {
            throw new InputException(
                    "a <target> in the POM has no <name>; give it one, its folder is called by it: <name>server</name>");
        }
        return name;
    }

    String kind() {
        if (kind == null || kind.isBlank()) {
            throw new InputException(place() + " has no <kind>; name a preset, as in <kind>spring-server</kind>");
        }
        return kind;
    }

    Optional<String> contract() {
        return Optional.ofNullable(contract);
    }

    Optional<String> output() {
        return Optional.ofNullable(output);
    }

    Optional<TargetScope> scope() {
        return Optional.ofNullable(scope)
                .map(given -> Choices.one("scope", given, TargetScope.values(), TargetScope::label));
    }

    Optional<String> version() {
        return Optional.ofNullable(version);
    }

    Optional<String> baseline() {
        return Optional.ofNullable(baseline);
    }

    Optional<String> templates() {
        return Optional.ofNullable(templates);
    }

    List<String> keep() {
        return keep == null ? List.of() : keep;
    }

    /** The options that are texts; a list is given with commas. */
    Map<String, String> options() {
        Map<String, String> plain = new LinkedHashMap<>();
        for (PlexusConfiguration option : children(options)) {
            PlexusConfiguration[] below = option.getChildren();
            if (below.length == 0) {
                plain.put(option.getName(), text(option));
            } else if (isList(below)) {
                List<String> items = new ArrayList<>();
                for (PlexusConfiguration item : below) {
                    items.add(text(item));
                }
                plain.put(option.getName(), String.join(",", items));
            }
        }
        return plain;
    }

    /** The options that are maps themselves. */
    Map<String, Map<String, String>> mappings() {
        Map<String, Map<String, String>> mappings = new LinkedHashMap<>();
        for (PlexusConfiguration option : children(options)) {
            PlexusConfiguration[] below = option.getChildren();
            if (below.length > 0 && !isList(below)) {
                Map<String, String> map = new LinkedHashMap<>();
                for (PlexusConfiguration entry : below) {
                    map.put(entry.getName(), text(entry));
                }
                mappings.put(option.getName(), map);
            }
        }
        return mappings;
    }

    /** What messages about it begin with. */
    String place() {
        return "pom.xml: target " + name();
    }

    private static boolean isList(PlexusConfiguration[] items) {
        for (PlexusConfiguration item : items) {
            if (!item.getName().equals("item")) {
                return false;
            }
        }
        return true;
    }

    private static PlexusConfiguration[] children(@Nullable PlexusConfiguration of) {
        return of == null ? new PlexusConfiguration[0] : of.getChildren();
    }

    private static String text(PlexusConfiguration of) {
        String value = of.getValue("");
        return value == null ? "" : value;
    }
}
