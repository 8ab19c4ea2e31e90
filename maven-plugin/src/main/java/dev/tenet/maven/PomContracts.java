package dev.tenet.maven;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The contracts that the POM of another module of the build names; Maven hands a goal only those of its own.
 *
 * @param plugin groupId:artifactId
 */
record PomContracts(MavenProject module, String plugin) {

    /** Those of the plugin and of its executions, each path once. */
    List<ContractParameter> all() {
        Plugin configured = module.getPlugin(plugin);
        if (configured == null) {
            return List.of();
        }
        Map<String, ContractParameter> byPath = new LinkedHashMap<>();
        Stream.concat(
                        Stream.<@Nullable Object>of(configured.getConfiguration()),
                        configured.getExecutions().stream().map(PluginExecution::getConfiguration))
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast)
                .flatMap(each -> Stream.of(each.getChildren("contracts")))
                .flatMap(each -> Stream.of(each.getChildren()))
                .map(PomContracts::contract)
                .forEach(each -> byPath.putIfAbsent(each.path(), each));
        return List.copyOf(byPath.values());
    }

    private static ContractParameter contract(Xpp3Dom element) {
        @Nullable Xpp3Dom baselines = element.getChild("baselines");
        return new ContractParameter(
                text(element, "name"), text(element, "path"), baselines == null ? null : texts(baselines));
    }

    /** A list has an element an item, or is a text with commas. */
    private static List<String> texts(Xpp3Dom list) {
        return list.getChildCount() == 0
                ? Stream.of(list.getValue() == null ? "" : list.getValue())
                        .flatMap(text -> Stream.of(text.split(",")))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList()
                : Stream.of(list.getChildren())
                        .map(item -> item.getValue() == null ? "" : item.getValue())
                        .toList();
    }

    private static @Nullable String text(Xpp3Dom element, String name) {
        @Nullable Xpp3Dom child = element.getChild(name);
        return child == null ? null : child.getValue();
    }
}
