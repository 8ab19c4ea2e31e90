package dev.tenet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.schema.Verdict;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchmarksTest {

    @Test
    void every_benchmark_runs() throws RunnerException {
        Options once = new OptionsBuilder()
                .include("dev\\.tenet\\.benchmarks\\..*")
                .param("size", "1")
                .param("changes", "0", "1")
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(once).run();
        assertThat(results).hasSize(2 + 2 + 2 * 2 + 2 * SchemaQuestion.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void every_question_is_decided_as_its_name_says(SchemaQuestion question) {
        ContainmentBenchmark benchmark = new ContainmentBenchmark();
        benchmark.question = question;
        benchmark.read();
        assertThat(benchmark.tenet())
                .isInstanceOf(question.isContained() ? Verdict.Contained.class : Verdict.NotContained.class);
    }
}
