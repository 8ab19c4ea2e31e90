package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Tells a parameter in the POM that no goal has: Maven itself only warns of it, or says nothing, and what it was meant to change stays
 * as it is.
 *
 * @param known the parameters of all goals
 */
record ParameterNames(List<String> known) {

    static ParameterNames of(MojoExecution execution) {
        TreeSet<String> known = new TreeSet<>();
        for (MojoDescriptor goal :
                execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
            goal.getParameters().stream().map(Parameter::getName).forEach(known::add);
        }
        return new ParameterNames(List.copyOf(known));
    }

    /** @throws InputException where the POM configures a parameter that is none */
    void check(MavenProject project, MojoExecution execution) {
        Map<String, Plugin> plugins = project.getBuild().getPluginsAsMap();
        Plugin plugin = plugins.get(execution.getPlugin().getKey());
        if (plugin == null) {
            return;
        }
        check(plugin.getConfiguration());
        plugin.getExecutions().stream().map(PluginExecution::getConfiguration).forEach(this::check);
    }

    private void check(Object configuration) {
        if (configuration instanceof Xpp3Dom parameters) {
            for (Xpp3Dom each : parameters.getChildren()) {
                if (!known.contains(each.getName())) {
                    throw new InputException("no goal of this plugin has a parameter <" + each.getName() + ">"
                            + Nearest.of(each.getName(), known)
                                    .map(near -> "; did you mean <" + near + ">?")
                                    .orElse("; mvn tenet:help -Ddetail lists the parameters"));
                }
            }
        }
    }
}
