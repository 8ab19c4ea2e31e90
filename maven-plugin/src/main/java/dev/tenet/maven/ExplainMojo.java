package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import dev.tenet.project.explain.RulePages;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells what a rule means, with an example that breaks, and how to evolve safely. Without a rule it lists them. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractTenetMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.explain.skip", defaultValue = "false")
    private boolean skipExplain;

    /**
     * The id of the rule, as reports show it. By default all rules are listed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.rule")
    private @Nullable String rule;

    @Override
    boolean skipGoal() {
        return skipExplain;
    }

    @Override
    void run() throws IOException {
        RulePages pages = new RulePages(ExplainMojo.class.getClassLoader());
        List<String> rules = List.copyOf(pages.rules());
        if (rule == null) {
            getLog().info("The rules are (mvn tenet:explain -Dtenet.rule=RULE):");
            rules.forEach(each -> getLog().info("  " + each));
            return;
        }
        String wanted = rule;
        pages.find(wanted)
                .orElseThrow(() -> new InputException("there is no rule \"" + wanted + '"'
                        + Nearest.of(wanted, rules)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; mvn tenet:explain lists the rules")))
                .lines()
                .forEach(getLog()::info);
    }
}
