package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Says which parameters no goal has. Maven leaves them out of what it hands to a goal, and older versions say nothing: a typing error
 * would switch off what it was to switch on.
 */
record KnownParameters(MojoExecution execution) {
    private static final String PREFIX = "tenet.";

    /**
     * Checks what the POM says for this execution, and for all of the plugin.
     *
     * @throws InputException where it names a parameter that no goal of the plugin has
     */
    void check(PomPlaces places) {
        Set<String> known = new TreeSet<>();
        Set<String> settable = new TreeSet<>();
        for (Parameter each : parameters()) {
            known.add(each.getName());
            if (each.isEditable()) {
                settable.add(each.getName());
            }
        }
        List<String> wrong = new ArrayList<>();
        for (String name : given()) {
            if (!known.contains(name)) {
                wrong.add(places.of(name).map(place -> place + ": ").orElse("") + "no goal has a parameter <" + name
                        + ">; "
                        + Nearest.of(name, List.copyOf(settable))
                                .map(near -> "did you mean <" + near + ">?")
                                .orElse("mvn tenet:help -Ddetail lists them"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InputException(String.join(System.lineSeparator(), wrong));
        }
    }

    /** The properties of the command line that look like those of a parameter, and are of none, each with what may have been meant. */
    List<String> doubtful(Properties ofUser) {
        Set<String> known = new TreeSet<>();
        for (MojoDescriptor goal : goals()) {
            for (PlexusConfiguration each : goal.getMojoConfiguration().getChildren()) {
                known.add(property(each));
            }
        }
        return ofUser.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .flatMap(name -> Nearest.of(name.substring(PREFIX.length()), shortened(known)).stream()
                        .map(near ->
                                "-D" + name + " is a property of no parameter; did you mean -D" + PREFIX + near + "?"))
                .toList();
    }

    private static List<String> shortened(Set<String> known) {
        return known.stream()
                .filter(each -> each.startsWith(PREFIX))
                .map(each -> each.substring(PREFIX.length()))
                .toList();
    }

    private static String property(PlexusConfiguration parameter) {
        String expression = parameter.getValue("");
        return expression.startsWith("${") ? expression.substring(2, expression.length() - 1) : "";
    }

    private List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        for (MojoDescriptor goal : goals()) {
            if (goal.getParameters() != null) {
                all.addAll(goal.getParameters());
            }
        }
        return all;
    }

    private List<MojoDescriptor> goals() {
        return execution.getMojoDescriptor().getPluginDescriptor().getMojos();
    }

    private List<String> given() {
        Plugin plugin = execution.getPlugin();
        Stream<@Nullable Object> configurations = Stream.concat(
                Stream.of(plugin.getConfiguration()),
                plugin.getExecutions().stream()
                        .filter(each -> each.getId().equals(execution.getExecutionId()))
                        .map(PluginExecution::getConfiguration));
        return configurations
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast)
                .flatMap(each -> Stream.of(each.getChildren()))
                .map(Xpp3Dom::getName)
                .distinct()
                .toList();
    }
}
