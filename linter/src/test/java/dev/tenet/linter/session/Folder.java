package dev.tenet.linter.session;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.LintFinding;
import dev.tenet.linter.Linter;
import dev.tenet.linter.LinterFunctions;
import dev.tenet.linter.ruleset.Ruleset;
import dev.tenet.linter.ruleset.RulesetReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents in a folder that are linted in one session. */
record Folder(Path path) {
    Folder with(String name, String text) throws Exception {
        Files.writeString(path.resolve(name), text);
        return this;
    }

    List<LintFinding> lint(String ruleset, LintSession.Details details, String... documents) throws Exception {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, path, InputStream.nullInputStream());
        Ruleset rules = new RulesetReader(LinterFunctions.registry(), ReaderOptions.DEFAULT, Optional.empty())
                .parse("rules.yaml", ruleset);
        Linter linter = new Linter(rules, true);
        LintSession session = new LintSession(rules, details);
        List<LintFinding> findings = new ArrayList<>();
        for (String document : documents) {
            findings.addAll(session.add(linter.lint(reader, document)));
        }
        return session.conclude(findings);
    }
}
