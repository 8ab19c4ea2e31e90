package dev.tenet.linter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import dev.tenet.linter.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether an instance is valid is what networknt's validator says, too. */
class IndependentOpinionTest {
    private final JsonMapper mapper = new JsonMapper();

    @Test
    void another_validator_agrees_on_which_instances_are_valid() throws SchemaException {
        List<Value> pairs = JsonLines.read("pairs.jsonl").toList();
        for (int i = 0; i < pairs.size(); i++) {
            Value pair = pairs.get(i);
            SchemaDialect dialect =
                    SchemaDialect.labelled(pair.get("dialect").text()).orElseThrow();
            boolean valid = JsonSchema.compile(pair.get("schema"), dialect, PatternCompiler.ECMA)
                    .validate(pair.get("instance"), i % 2 == 0)
                    .isEmpty();
            assertThat(valid).as(pair.toString()).isEqualTo(opinion(i, pair, dialect));
        }
    }

    private boolean opinion(int number, Value pair, SchemaDialect dialect) {
        JsonNode schema = mapper.readTree(pair.get("schema").toString());
        Schema compiled = SchemaRegistry.withDialect(networknt(dialect))
                .getSchema(SchemaLocation.of("test:/schema" + number), schema);
        return compiled.validate(mapper.readTree(pair.get("instance").toString()))
                .isEmpty();
    }

    private static Dialect networknt(SchemaDialect dialect) {
        return switch (dialect) {
            case DRAFT4 -> Dialects.getDraft4();
            case DRAFT6 -> Dialects.getDraft6();
            case DRAFT7 -> Dialects.getDraft7();
            case DRAFT2019_09 -> Dialects.getDraft201909();
            case DRAFT2020_12 -> Dialects.getDraft202012();
        };
    }
}
