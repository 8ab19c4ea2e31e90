package dev.tenet.linter.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void equal_texts_have_no_patch() {
        assertThat(UnifiedDiff.of("a", "b", "x\n", "x\n")).isEmpty();
    }

    @Test
    void a_changed_line_stands_between_three_lines_of_context() {
        assertThat(UnifiedDiff.of("a/x", "b/x", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo("""
                        --- a/x
                        +++ b/x
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @Test
    void a_missing_line_end_is_told() {
        assertThat(UnifiedDiff.of("a", "b", "1\n2", "1\n2\n")).isEqualTo("""
                --- a
                +++ b
                @@ -1,2 +1,2 @@
                 1
                -2
                \\ No newline at end of file
                +2
                """);
    }

    @Test
    void a_carriage_return_belongs_to_its_line() {
        assertThat(UnifiedDiff.of("a", "b", "1\r\n2\r\n", "1\r\n")).endsWith(" 1\r\n-2\r\n");
    }

    @RepeatedTest(200)
    void a_patch_that_is_applied_gives_the_second_text(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> before = lines(random, random.nextInt(30));
        List<String> after = new ArrayList<>(before);
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(after.size() + 1);
            if (random.nextBoolean() || at == after.size()) {
                after.add(at, lines(random, 1).get(0));
            } else {
                after.remove(at);
            }
        }

        String patch = UnifiedDiff.of("a", "b", text(before), text(after));

        assertThat(applied(before, patch)).isEqualTo(after);
    }

    private static List<String> lines(Random random, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add("line " + random.nextInt(12));
        }
        return lines;
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static List<String> applied(List<String> before, String patch) {
        List<String> result = new ArrayList<>();
        int at = 0;
        for (String line : patch.lines().skip(2).toList()) {
            if (line.startsWith("@@")) {
                String range = line.substring(line.indexOf('-') + 1, line.indexOf(" +"));
                int start = Integer.parseInt(range.split(",")[0]) - (range.endsWith(",0") ? 0 : 1);
                result.addAll(before.subList(at, start));
                at = start;
            } else if (line.startsWith("+")) {
                result.add(line.substring(1));
            } else {
                assertThat(before.get(at)).isEqualTo(line.substring(1));
                at++;
                if (line.startsWith(" ")) {
                    result.add(line.substring(1));
                }
            }
        }
        result.addAll(before.subList(at, before.size()));
        return result;
    }
}
