package dev.tenet.contract.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MavenVersionTest {
    @Test
    void versions_are_ordered_as_people_mean_them() {
        List<MavenVersion> ordered = new ArrayList<>();
        for (String version : new String[] {"1.0-alpha", "1.0-rc1", "1.0", "1.0.1", "1.2", "1.10", "2", "10.0"}) {
            ordered.add(new MavenVersion(version));
        }
        List<MavenVersion> sorted = new ArrayList<>(ordered);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).isEqualTo(ordered);
    }
}
