package dev.tenet.linter.related;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {
    private static final String DOCUMENT = """
            tags: [{name: a}, {name: b}]
            parameters: [{name: limit, in: query}, {$ref: '#/x'}, {in: query}]
            servers: [{url: 'https://a/b'}]
            required: [id, 7, null]
            paths: {/a: {get: [[1]]}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags 1|#/tags/[name=b]",
                "parameters 0 name|#/parameters/[name=limit,in=query]/name",
                "parameters 1|#/parameters/[$ref=#/x]",
                "parameters 2|#/parameters/2",
                "servers 0|#/servers/[url=https://a/b]",
                "required 0|#/required/[id]",
                "required 1|#/required/[7]",
                "required 2|#/required/2",
                "required 9|#/required/9",
                "required x 1|#/required/x/1",
                "paths /a get 0 0|#/paths/~1a/get/0/[1]",
            })
    void items_are_named_by_what_identifies_them(String path, String expected) {
        var root = new ContractReader(ReaderOptions.DEFAULT)
                .parse("a.yaml", DOCUMENT)
                .root();
        assertThat(Anchor.of(root, List.of(path.split(" ")))).isEqualTo(expected);
    }
}
