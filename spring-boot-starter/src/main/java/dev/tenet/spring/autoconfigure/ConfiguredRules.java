package dev.tenet.spring.autoconfigure;

import dev.tenet.spring.deprecation.AfterSunset;
import dev.tenet.spring.deprecation.DeprecationRules;
import dev.tenet.spring.deprecation.Ending;
import java.util.Optional;

/** What the configuration says of an operation, else of its contract, else of all. */
record ConfiguredRules(TenetProperties properties) implements DeprecationRules {
    @Override
    public Optional<String> documentation(Ending ending) {
        return operation(ending)
                .map(TenetProperties.Operation::documentation)
                .or(() -> contract(ending).map(TenetProperties.Contract::documentation))
                .or(() -> Optional.ofNullable(properties.deprecation().documentation()));
    }

    @Override
    public AfterSunset afterSunset(Ending ending) {
        return operation(ending)
                .map(TenetProperties.Operation::afterSunset)
                .or(() -> contract(ending).map(TenetProperties.Contract::afterSunset))
                .orElse(properties.deprecation().afterSunset());
    }

    private Optional<TenetProperties.Contract> contract(Ending ending) {
        return Optional.ofNullable(properties.contracts().get(ending.operation().version()));
    }

    private Optional<TenetProperties.Operation> operation(Ending ending) {
        return contract(ending)
                .map(contract -> contract.operations().get(ending.operation().id()));
    }
}
