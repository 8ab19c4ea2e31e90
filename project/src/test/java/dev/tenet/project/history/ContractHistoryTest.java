package dev.tenet.project.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Timeline;
import dev.tenet.contract.finding.TimelineEntry;
import dev.tenet.contract.finding.TimelineEntry.Kind;
import dev.tenet.diff.DiffOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractHistoryTest {
    private static final String CONTRACT = """
        openapi: 3.1.0
        info: {title: Orders, version: 1.0.0}
        paths:
          /orders:
            get: {responses: {'200': {description: d, content: {application/json: {schema: {type: integer, minimum: 0}}}}}}
        """;

    private static final String SPREAD = CONTRACT.replace("{type: integer, minimum: 0}", "{$ref: schemas/order.yaml}");

    @TempDir
    Path folder;

    private Git git;
    private int commits;

    @BeforeEach
    void start() throws GitAPIException {
        git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    }

    @AfterEach
    void stop() {
        git.close();
    }

    @Test
    void each_commit_that_changed_the_contract_is_an_entry_newest_first() throws Exception {
        commit("api.yaml", CONTRACT);
        tag("v1");
        commit("readme", "of no interest");
        commit("api.yaml", CONTRACT.replace("minimum: 0", "minimum: -1").replace("1.0.0", "1.1.0"));
        commit("api.yaml", CONTRACT.replace("minimum: 0", "minimum: -1").replace("1.0.0", "1.1.0") + "# a note\n");
        tag("v1.1");

        Timeline timeline = history("api.yaml");
        assertThat(timeline.commits()).isEqualTo(4);
        assertThat(timeline.entries())
                .extracting(TimelineEntry::verdict)
                .containsExactly("unchanged", "breaking", "compatible");
        assertThat(timeline.entries())
                .extracting(TimelineEntry::kind)
                .containsExactly(Kind.CHANGED, Kind.CHANGED, Kind.ADDED);
        assertThat(timeline.entries())
                .extracting(TimelineEntry::tags)
                .containsExactly(List.of("v1.1"), List.of(), List.of("v1"));
        TimelineEntry breaking = timeline.entries().get(1);
        assertThat(breaking.version()).isEqualTo("1.1.0");
        assertThat(breaking.commit().subject()).isEqualTo("Commit 3");
        assertThat(breaking.commit().author()).isEqualTo("Ann");
        assertThat(breaking.commit().date()).isEqualTo("2027-01-04T01:00+01:00");
        assertThat(breaking.comparison().orElseThrow().changes())
                .extracting(Finding::rule)
                .contains("minimum-lowered");
    }

    @Test
    void a_commit_that_changed_a_referenced_file_alone_counts() throws Exception {
        commit("schemas/order.yaml", "{type: integer, minimum: 0}");
        commit("api.yaml", SPREAD);
        commit("schemas/order.yaml", "{type: integer, minimum: -1}");
        commit("schemas/other.yaml", "{type: string}");

        assertThat(history("api.yaml").entries())
                .extracting(entry -> entry.commit().subject())
                .containsExactly("Commit 3", "Commit 2");
    }

    @Test
    void a_contract_is_followed_to_where_it_was_before() throws Exception {
        commit("old/api.yaml", CONTRACT);
        git.rm().addFilepattern("old/api.yaml").call();
        commit("new/api.yaml", CONTRACT);
        commit("new/api.yaml", CONTRACT.replace("/orders", "/sales"));

        List<TimelineEntry> entries = history("new/api.yaml").entries();
        assertThat(entries).extracting(TimelineEntry::verdict).containsExactly("breaking", "unchanged", "compatible");
        assertThat(entries.get(1).formerPath()).contains("old/api.yaml");
        assertThat(entries.get(2).path()).isEqualTo("old/api.yaml");
    }

    @Test
    void what_cannot_be_read_is_told_and_the_next_version_is_compared_with_the_last_that_could() throws Exception {
        commit("api.yaml", CONTRACT);
        commit("api.yaml", "openapi: 3.1.0\nopenapi: 3.1.0\n");
        commit("api.yaml", CONTRACT.replace("minimum: 0", "minimum: -1"));

        List<TimelineEntry> entries = history("api.yaml").entries();
        assertThat(entries).extracting(TimelineEntry::kind).containsExactly(Kind.CHANGED, Kind.UNREADABLE, Kind.ADDED);
        assertThat(entries.get(0).verdict()).isEqualTo("breaking");
        assertThat(entries.get(1).problem().orElseThrow())
                .isEqualTo("api.yaml:2:1: the key \"openapi\" is already at 1:1; remove one of the two");
    }

    @Test
    void a_contract_that_was_gone_for_a_while_was_removed_and_added() throws Exception {
        commit("api.yaml", CONTRACT);
        git.rm().addFilepattern("api.yaml").call();
        commit("readme", "gone");
        commit("api.yaml", CONTRACT);

        assertThat(history("api.yaml").entries())
                .extracting(TimelineEntry::kind)
                .containsExactly(Kind.ADDED, Kind.REMOVED, Kind.ADDED);
    }

    @Test
    void the_walk_ends_at_a_date_at_a_revision_or_after_so_many_entries() throws Exception {
        for (int i = 0; i < 6; i++) {
            commit("api.yaml", CONTRACT.replace("1.0.0", "1." + i));
        }
        tag("third", "HEAD~3");

        assertThat(walk("api.yaml", Optional.of("third"), 100, false).entries())
                .extracting(TimelineEntry::version)
                .containsExactly("1.5", "1.4", "1.3");
        assertThat(walk("api.yaml", Optional.of("2027-01-05"), 100, false).entries())
                .extracting(TimelineEntry::version)
                .containsExactly("1.5", "1.4", "1.3");
        Timeline two = walk("api.yaml", Optional.empty(), 2, false);
        assertThat(two.entries()).extracting(TimelineEntry::version).containsExactly("1.5", "1.4");
        assertThat(two.commits()).isEqualTo(2);
        assertThat(walk("api.yaml", Optional.empty(), 100, true).entries()).isEmpty();
    }

    @Test
    void a_revision_and_a_path_from_the_root_of_the_repository_may_be_named() throws Exception {
        commit("api/api.yaml", CONTRACT);
        tag("v1");
        commit("api/api.yaml", CONTRACT.replace("1.0.0", "1.1"));

        assertThat(history("git:v1:api/api.yaml").entries()).hasSize(1);
        HistoryOptions options = options("git:HEAD:api/api.yaml", Optional.empty(), 9, false);
        assertThat(new ContractHistory(options, walked -> {})
                        .timeline(folder.resolve("api"))
                        .entries())
                .hasSize(2);
    }

    @Test
    void what_is_wrong_with_a_call_is_said() throws Exception {
        assertThatThrownBy(() -> history("api.yaml"))
                .isInstanceOf(InputException.class)
                .hasMessage("the git repository has no commit yet; commit the contract first");
        commit("api.yaml", CONTRACT);
        assertThatThrownBy(() -> history("apis.yaml"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("apis.yaml: the revision has no such file");
        assertThatThrownBy(() -> walk("api.yaml", Optional.of("soon"), 9, false))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "--since: \"soon\" is neither a date (2027-01-31) nor a revision that git knows; correct it");
        assertThatThrownBy(() -> history("git:nope:api.yaml"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("git does not know the revision \"nope\"");
    }

    @Test
    void a_shallow_clone_says_what_is_missing_and_what_to_do(@TempDir Path clone) throws Exception {
        for (int i = 0; i < 3; i++) {
            commit("api.yaml", CONTRACT.replace("1.0.0", "1." + i));
        }
        Git.cloneRepository()
                .setURI(folder.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(2)
                .call()
                .close();

        Timeline timeline =
                new ContractHistory(options("api.yaml", Optional.empty(), 9, false), walked -> {}).timeline(clone);
        assertThat(timeline.entries()).extracting(TimelineEntry::version).containsExactly("1.2");
        assertThat(timeline.notes().get(0))
                .contains("is missing: this is a shallow clone; fetch it with git fetch --unshallow");
    }

    private Timeline history(String source) {
        return walk(source, Optional.empty(), 100, false);
    }

    private Timeline walk(String source, Optional<String> since, int max, boolean breakingOnly) {
        return new ContractHistory(options(source, since, max, breakingOnly), walked -> {}).timeline(folder);
    }

    private static HistoryOptions options(String source, Optional<String> since, int max, boolean breakingOnly) {
        return new HistoryOptions(source, since, max, breakingOnly, DiffOptions.DEFAULT, ReaderOptions.DEFAULT);
    }

    /** One a day, from 2027-01-02 on. */
    private void commit(String path, String text) throws IOException, GitAPIException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        git.add().addFilepattern(path).call();
        commits++;
        Instant day = Instant.parse("2027-01-01T00:00:00Z").plusSeconds(86_400L * commits);
        PersonIdent ann = new PersonIdent("Ann", "ann@example.org", day, ZoneOffset.ofHours(1));
        git.commit()
                .setMessage("Commit " + commits)
                .setAuthor(ann)
                .setCommitter(ann)
                .setSign(false)
                .call();
    }

    private void tag(String name) throws GitAPIException {
        git.tag().setName(name).setSigned(false).call();
    }

    private void tag(String name, String revision) throws Exception {
        git.tag()
                .setName(name)
                .setObjectId(git.getRepository().parseCommit(git.getRepository().resolve(revision)))
                .setSigned(false)
                .call();
    }
}
