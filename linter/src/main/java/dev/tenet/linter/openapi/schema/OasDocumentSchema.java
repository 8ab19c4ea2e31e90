package dev.tenet.linter.openapi.schema;

import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.validation.AjvWording;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code oasDocumentSchema}: a document is what the specification that it follows describes. */
final class OasDocumentSchema implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Inventory inventory = context.inventory();
        OasVersion version = OasVersion.of(inventory);
        List<Violation> violations = new ArrayList<>();
        DocumentSchema schema = inventory.derived(DocumentSchema.class, run -> DocumentSchema.of(version));
        for (AjvWording.Sentence sentence : AjvWording.ofDocument(schema.validate(target), target)) {
            violations.add(new Violation(sentence.message(), sentence.path()));
        }
        return violations;
    }

    static final class Definition implements FunctionDefinition {
        @Override
        public String name() {
            return "oasDocumentSchema";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            if (!options.isUndefined() && !options.isNull()) {
                String message = "\"oasDocumentSchema\" function does not accept any options";
                throw new OptionsException(List.of(new OptionsException.Problem(List.of(), message)));
            }
            return new OasDocumentSchema();
        }
    }
}
