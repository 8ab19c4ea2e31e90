package dev.tenet.linter.ruleset;

import dev.tenet.linter.function.FunctionDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code x-tenet-functions}: functions that are composed of others, in any order. */
final class ComposedFunctions {
    private static final long MOST = 1_000;

    private final Problems problems;
    private final Shape shape;
    private final FileFunctions functions;
    private final Set<String> open = new HashSet<>();

    ComposedFunctions(Problems problems, FileFunctions functions) {
        this.problems = problems;
        this.shape = new Shape(problems);
        this.functions = functions;
    }

    void read(Element ruleset) {
        Optional<Element> members = ruleset.step("x-tenet-functions").map(Element.Member::value);
        if (members.isEmpty() || !shape.mapping(members.get())) {
            return;
        }
        List<Once> sources = new ArrayList<>();
        for (Element.Member member : members.get().members()) {
            if (functions.isCore(member.key())) {
                problems.error(
                        member.spot(),
                        "\"" + member.key() + "\" is a core function, which cannot be replaced; rename it");
            }
            Once source = new Once(() -> compose(member));
            functions.add(member.key(), source);
            sources.add(source);
        }
        sources.forEach(Once::load);
    }

    private Optional<FunctionDefinition> compose(Element.Member member) {
        if (!open.add(member.key())) {
            problems.error(member.spot(), "\"" + member.key() + "\" is composed of itself; break the circle");
            return Optional.empty();
        }
        CheckParser parser = new CheckParser(problems, new ThenParser(problems, functions));
        Optional<ComposedCheck> check = parser.function(member.value());
        if (check.isPresent() && check.get().size() > MOST) {
            problems.error(
                    member.spot(),
                    "\"" + member.key() + "\" is composed of more than " + MOST + " functions; use fewer");
            return Optional.empty();
        }
        return check.map(whole -> new ComposedFunction(member.key(), whole, parser.contexts()));
    }
}
