package dev.tenet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.project.check.CheckOptions;
import dev.tenet.project.check.CheckResult;
import dev.tenet.project.check.ProjectCheck;
import dev.tenet.project.config.ProjectFile;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorMessagesTest {
    @TempDir
    Path folder;

    private final List<String> calls = new ArrayList<>();

    @Test
    void findings_are_shown_in_their_line_after_the_former_ones_are_taken_away() throws IOException {
        Files.writeString(
                folder.resolve("tenet.yaml"), "contracts: {shop: shop.yaml}\nlint: {rulesets: spectral:oas}\n");
        Files.writeString(
                folder.resolve("shop.yaml"), "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths: {/a/: {}}\n");

        new EditorMessages(editor(), folder).show(lint());

        assertThat(calls.get(0)).isEqualTo("removeMessages [" + folder.resolve("shop.yaml") + "]");
        assertThat(calls)
                .anySatisfy(call -> assertThat(call)
                        .startsWith(
                                "addMessage [" + folder.resolve("shop.yaml") + ", 3, 13, path-keys-no-trailing-slash: ")
                        .endsWith(", 1, null]"));
    }

    private CheckResult lint() {
        return new ProjectCheck(
                        ProjectFile.of(folder),
                        new CheckOptions(
                                ReaderOptions.DEFAULT,
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.of(2026, 1, 1),
                                false,
                                EnumSet.of(CheckOptions.Part.LINT)),
                        (project, reading) -> List.of())
                .run(List.of());
    }

    private BuildContext editor() {
        return (BuildContext) Proxy.newProxyInstance(
                BuildContext.class.getClassLoader(), new Class<?>[] {BuildContext.class}, (proxy, method, given) -> {
                    calls.add(method.getName() + " " + Arrays.toString(given));
                    return null;
                });
    }
}
