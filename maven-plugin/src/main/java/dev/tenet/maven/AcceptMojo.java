package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.contract.Nearest;
import dev.tenet.diff.rules.Rule;
import dev.tenet.diff.rules.RuleCatalogue;
import dev.tenet.project.check.AcceptedChanges;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.Verdict;
import dev.tenet.project.config.Project;
import dev.tenet.project.policy.AcceptedEntry;
import dev.tenet.project.policy.AcceptedFile;
import dev.tenet.project.policy.AcceptedWriter;
import dev.tenet.project.policy.GitUser;
import dev.tenet.project.policy.Until;
import dev.tenet.report.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Accepts the changes that the goal <code>diff</code> fails on now: writes an entry for each, with a reason, for review. */
@Mojo(name = "accept", threadSafe = true)
public final class AcceptMojo extends AbstractComparisonMojo {

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.accept.skip", defaultValue = "false")
    private boolean skipAccept;

    /**
     * Why the changes are accepted; reports show it. Without it nothing is written: the goal fails, and shows what it would write.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.reason")
    private @Nullable String reason;

    /**
     * The rules whose changes are accepted. By default those of all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.rules")
    private @Nullable List<String> rules;

    /**
     * The last day (<code>2027-01-31</code>) that the changes are accepted on, or the version (<code>2.0.0</code>) with which that ends. By
     * default it does not end.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.until")
    private @Nullable String until;

    /**
     * Where it was agreed, such as the number of an issue.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.ticket")
    private @Nullable String ticket;

    /**
     * Who agreed. By default the user of git.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tenet.who")
    private @Nullable String who;

    @Override
    boolean skipGoal() {
        return skipAccept;
    }

    @Override
    void run(Project ours) throws MojoExecutionException, MojoFailureException, IOException {
        AcceptedChanges accepting = accepting(ours);
        CheckResult result = compare(ours);
        if (result.verdict() == Verdict.BROKEN) {
            throw new MojoExecutionException(Endings.broken(result));
        }
        List<AcceptedEntry> entries = accepting.of(result);
        if (!entries.isEmpty() && (reason == null || reason.isBlank())) {
            throw new MojoExecutionException(unsaid(entries));
        }
        if (entries.isEmpty()) {
            getLog().info("nothing to accept: no such change fails");
            return;
        }
        String name = ours.diff().accepted().orElse(AcceptedFile.USUAL);
        Path file = ours.resolve(name);
        String text = AcceptedWriter.added(name, AcceptedWriter.before(file), entries);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        getLog().info(name + ": accepted " + entries.size() + (entries.size() == 1 ? " change" : " changes"));
        entries.forEach(
                entry -> getLog().info("  " + Visible.text(entry.change().toString())));
    }

    private AcceptedChanges accepting(Project ours) {
        if (until != null && Until.of(until).isEmpty()) {
            throw new InputException(
                    "-Dtenet.until=" + until + " is neither a date nor a version; write 2027-01-31, or 2.0.0");
        }
        List<String> chosen =
                rules == null ? List.of() : rules.stream().map(String::strip).toList();
        chosen.forEach(AcceptMojo::check);
        return new AcceptedChanges(
                Set.copyOf(chosen),
                reason == null ? "" : reason,
                Optional.ofNullable(who).or(() -> GitUser.of(ours.folder())),
                Optional.ofNullable(ticket),
                Optional.ofNullable(until));
    }

    private static String unsaid(List<AcceptedEntry> entries) {
        List<String> words = new ArrayList<>();
        words.add(
                "nothing was accepted; say why the changes are accepted: -Dtenet.reason='nobody calls it'. These are:");
        entries.forEach(entry -> words.add("  " + Visible.text(entry.change().toString())));
        return String.join(System.lineSeparator(), words);
    }

    private static void check(String rule) {
        if (RuleCatalogue.find(rule).isEmpty()) {
            List<String> ids = RuleCatalogue.rules().stream().map(Rule::id).toList();
            throw new InputException("there is no rule \"" + rule + '"'
                    + Nearest.of(rule, ids)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; mvn tenet:explain lists the rules"));
        }
    }
}
