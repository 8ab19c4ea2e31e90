package dev.tenet.contract.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MavenRepositoryTest {
    @TempDir
    Path home;

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectories(home.resolve(".m2"));
    }

    @Test
    void it_is_in_the_home_folder_unless_the_settings_say_otherwise() {
        assertThat(repository()).isEqualTo(home.resolve(".m2/repository"));
    }

    @ParameterizedTest
    @CsvSource({
        "/srv/maven, /srv/maven",
        "'${env.CACHE}/maven', /var/cache/maven",
        "'${env.UNKNOWN}/maven', '${env.UNKNOWN}/maven'",
        "' /srv/maven\n', /srv/maven"
    })
    void the_settings_name_it(String written, String meant) throws IOException {
        settings("<settings xmlns='http://maven.apache.org/SETTINGS/1.2.0'><localRepository>" + written
                + "</localRepository></settings>");

        assertThat(repository()).isEqualTo(Path.of(meant));
    }

    @Test
    void the_settings_can_speak_of_the_home_folder() throws IOException {
        settings("<settings><localRepository>${user.home}/elsewhere</localRepository></settings>");

        assertThat(repository()).isEqualTo(home.resolve("elsewhere"));
    }

    @ParameterizedTest
    @CsvSource({
        "'<settings/>'",
        "'<settings><localRepository/></settings>'",
        "'<settings><profiles><localRepository>/x</localRepository></profiles></settings>'",
        "'no xml'",
        "'<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><settings><localRepository>&e;</localRepository></settings>'"
    })
    void settings_that_do_not_name_it_change_nothing(String text) throws IOException {
        settings(text);

        assertThat(repository()).isEqualTo(home.resolve(".m2/repository"));
    }

    @Test
    void the_release_is_the_highest_version_of_which_something_was_fetched() throws Exception {
        file("1.9.0/api-1.9.0.jar");
        file("1.10.0/api-1.10.0.jar");
        file("1.10.1/api-1.10.1.jar.lastUpdated");
        file("2.0.0-SNAPSHOT/api-2.0.0-SNAPSHOT.jar");
        file("maven-metadata-local.xml");

        assertThat(jar("RELEASE").getFileName()).hasToString("api-1.10.0.jar");
    }

    @Test
    void a_release_of_which_only_the_description_is_there_is_not_passed_over() throws IOException {
        file("1.9.0/api-1.9.0.jar");
        file("1.10.0/api-1.10.0.pom");

        assertThatThrownBy(() -> jar("RELEASE"))
                .hasMessageContaining("mvn dependency:get -Dartifact=com.acme:api:1.10.0")
                .matches(e -> !((SourceException) e).isAbsent());
    }

    @Test
    void an_artifact_without_a_release_is_absent() throws IOException {
        file("2.0.0-SNAPSHOT/api-2.0.0-SNAPSHOT.jar");

        assertThatThrownBy(() -> jar("RELEASE")).matches(e -> ((SourceException) e).isAbsent());
    }

    private Path jar(String version) throws SourceException {
        return new MavenRepository(home.resolve("repository")).jar("com.acme", "api", version, "");
    }

    private Path repository() {
        return MavenRepository.of(home, Map.of("CACHE", "/var/cache")).folder();
    }

    private void settings(String text) throws IOException {
        Files.writeString(home.resolve(".m2/settings.xml"), text);
    }

    private void file(String name) throws IOException {
        Path file = home.resolve("repository/com/acme/api").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
