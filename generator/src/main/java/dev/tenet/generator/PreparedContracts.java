package dev.tenet.generator;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.model.Contract;
import dev.tenet.generator.bundle.Bundle;
import dev.tenet.generator.bundle.Bundler;
import dev.tenet.generator.feature.Features;
import dev.tenet.generator.lowering.Lowering;
import dev.tenet.generator.lowering.LoweringProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contracts as the engine gets them, each read once, and lowered once for each profile. */
final class PreparedContracts {
    private final ContractReader reader;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<Wanted, Prepared> prepared = new HashMap<>();

    PreparedContracts(ContractReader reader) {
        this.reader = reader;
    }

    ContractReader reader() {
        return reader;
    }

    private record Source(Contract contract, Bundle bundle) {}

    private record Wanted(String source, LoweringProfile profile) {}

    /**
     * A contract for one kind of target.
     *
     * @param json the bundle as bytes
     * @param lost what the lowering could not keep
     */
    record Prepared(Contract contract, Bundle bundle, byte[] json, List<LintFinding> lost) {}

    Prepared of(String source, LoweringProfile profile) {
        Wanted wanted = new Wanted(source, profile);
        Prepared known = prepared.get(wanted);
        if (known == null) {
            known = prepare(source, profile);
            prepared.put(wanted, known);
        }
        return known;
    }

    private Prepared prepare(String name, LoweringProfile profile) {
        Source source = sources.computeIfAbsent(name, this::read);
        Bundle bundle = source.bundle().copy();
        List<LintFinding> lost = new Lowering(profile).lower(bundle);
        return new Prepared(source.contract(), bundle, bundle.json(), lost);
    }

    private Source read(String name) {
        Contract contract = reader.read(name);
        Bundle bundle = Bundler.bundle(contract);
        Features.annotate(bundle);
        return new Source(contract, bundle);
    }
}
