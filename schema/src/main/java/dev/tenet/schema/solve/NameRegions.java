package dev.tenet.schema.solve;

import dev.tenet.schema.form.Form;
import dev.tenet.schema.form.Forms;
import dev.tenet.schema.form.IntList;
import dev.tenet.schema.form.Kind;
import dev.tenet.schema.form.Names;
import dev.tenet.schema.language.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The property names that matter to an object: those that keywords mention, and for all others, one region for each combination of patterns that match them.
 * Within a region one name is as good as another.
 */
final class NameRegions {
    private static final int MOST_PATTERNS = 6;
    private static final List<String> NICE = List.of("other", "extra", "more");

    private final Forms forms;
    private final Evaluator evaluator;
    private final Texts texts;
    private final Set<String> mentioned = new TreeSet<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final List<Form.EachProperty> broad = new ArrayList<>();
    private final Set<Names> patterned = new LinkedHashSet<>();
    private @Nullable List<Language> regions;
    private boolean uncertain;

    NameRegions(ObjectDemand demand, Forms forms, Evaluator evaluator, Texts texts) {
        this.forms = forms;
        this.evaluator = evaluator;
        this.texts = texts;
        mentioned.addAll(demand.required());
        for (Form.EachProperty each : demand.each()) {
            collect(each.names());
            if (each.names() instanceof Names.Listed listed
                    && !listed.others()
                    && listed.patterns().isEmpty()) {
                for (String name : listed.listed()) {
                    byName.computeIfAbsent(name, any -> new ArrayList<>()).add(each.form());
                }
            } else {
                broad.add(each);
            }
        }
        demand.given()
                .forEach((name, wished) ->
                        byName.computeIfAbsent(name, any -> new ArrayList<>()).addAll(wished));
        for (Form.SomeProperty some : demand.some()) {
            collect(some.names());
        }
    }

    private void collect(Names names) {
        if (names instanceof Names.Listed listed) {
            mentioned.addAll(listed.listed());
            for (String pattern : listed.patterns()) {
                patterned.add(Names.matching(pattern));
            }
        } else {
            patterned.add(names);
        }
    }

    /** The names that are not mentioned, split by every pattern in turn; done when first needed, since automata are not free. */
    private List<Language> regions() {
        List<Language> known = regions;
        if (known == null) {
            known = divide(new ArrayList<>(patterned));
            regions = known;
        }
        return known;
    }

    private List<Language> divide(List<Names> patterned) {
        List<Language> parts = new ArrayList<>();
        parts.add(Language.all().minus(Language.of(mentioned)));
        if (patterned.size() > MOST_PATTERNS) {
            uncertain = true;
        }
        for (Names names : patterned.subList(0, Math.min(MOST_PATTERNS, patterned.size()))) {
            Optional<Language> language = language(names);
            if (language.isEmpty()) {
                uncertain = true;
                continue;
            }
            List<Language> finer = new ArrayList<>();
            for (Language part : parts) {
                addUnlessEmpty(finer, part.and(language.get()));
                addUnlessEmpty(finer, part.minus(language.get()));
            }
            parts = finer;
        }
        return parts;
    }

    private static void addUnlessEmpty(List<Language> into, Language language) {
        if (!language.isEmpty()) {
            into.add(language);
        }
    }

    private Optional<Language> language(Names names) {
        if (names instanceof Names.Spelled spelled) {
            return language(forms.restrict(spelled.form(), Kind.STRING));
        }
        return texts.language(((Names.Listed) names).patterns().first());
    }

    /** The strings that satisfy a form, where that is a regular language. */
    private Optional<Language> language(int id) {
        if (id == Forms.TRUE || id == Forms.FALSE) {
            return Optional.of(id == Forms.TRUE ? Language.all() : Language.none());
        }
        Form form = forms.get(id);
        if (form instanceof Form.Words words) {
            Language language = Language.of(words.words());
            return Optional.of(words.positive() ? language : language.complement());
        } else if (form instanceof Form.Matches matches) {
            Optional<Language> language = texts.language(matches.pattern());
            return matches.positive() ? language : language.map(Language::complement);
        } else if (form instanceof Form.Length length) {
            return Optional.of(Language.ofLength(length.min(), length.max()));
        } else if (form instanceof Form.Formatted formatted) {
            Optional<Language> language = Texts.exactly(formatted.format());
            return formatted.positive() ? language : language.map(Language::complement);
        } else if (form instanceof Form.And and) {
            return fold(and.forms(), true);
        } else if (form instanceof Form.Or or) {
            return fold(or.forms(), false);
        }
        return Optional.empty();
    }

    private Optional<Language> fold(IntList parts, boolean conjunction) {
        Language all = conjunction ? Language.all() : Language.none();
        for (int i = 0; i < parts.size(); i++) {
            Optional<Language> part = language(forms.restrict(parts.get(i), Kind.STRING));
            if (part.isEmpty()) {
                return part;
            }
            all = conjunction ? all.and(part.get()) : all.or(part.get());
        }
        return Optional.of(all);
    }

    /** Whether some pattern is beyond what can be decided, so that nothing found means nothing. */
    boolean isUncertain() {
        return uncertain;
    }

    /** What the value of a property of that name must satisfy. */
    int goal(String name) {
        List<Integer> parts = new ArrayList<>(byName.getOrDefault(name, List.of()));
        for (Form.EachProperty each : broad) {
            Truth in = evaluator.isIn(name, each.names());
            if (in == Truth.YES) {
                parts.add(each.form());
            } else if (in == Truth.UNKNOWN) {
                uncertain = true;
                parts.add(forms.intern(new Form.Opaque("patternProperties", "a pattern is not regular", true, true)));
            }
        }
        return forms.and(parts.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Names in the set that are worth trying: those in use, those mentioned, and one fresh name of each region. */
    List<String> candidates(Names names, Collection<String> used) {
        List<String> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : used) {
            addIfIn(name, names, found, seen);
        }
        for (String name : mentioned) {
            addIfIn(name, names, found, seen);
        }
        boolean onlyListed = names instanceof Names.Listed listed
                && !listed.others()
                && listed.patterns().isEmpty();
        for (String name : onlyListed ? List.<String>of() : freshOfEach(1, used)) {
            addIfIn(name, names, found, seen);
        }
        return found;
    }

    private void addIfIn(String name, Names names, List<String> into, Set<String> seen) {
        if (!seen.add(name)) {
            return;
        }
        Truth in = evaluator.isIn(name, names);
        uncertain |= in == Truth.UNKNOWN;
        if (in == Truth.YES) {
            into.add(name);
        }
    }

    /** Names to fill an object with: the mentioned ones, and {@code count} of each region. */
    List<String> anyNames(int count, Collection<String> used) {
        List<String> found = new ArrayList<>();
        for (String name : mentioned) {
            if (!used.contains(name)) {
                found.add(name);
            }
        }
        found.addAll(freshOfEach(count, used));
        return found;
    }

    /** Names that nothing mentions, some of each region. */
    private List<String> freshOfEach(int count, Collection<String> used) {
        List<String> found = new ArrayList<>();
        if (patterned.isEmpty()) {
            for (int i = 0; found.size() < count; i++) {
                String name = i < NICE.size() ? NICE.get(i) : "other" + i;
                if (!used.contains(name) && !mentioned.contains(name)) {
                    found.add(name);
                }
            }
            return found;
        }
        for (Language region : regions()) {
            found.addAll(fresh(region, count, used));
        }
        return found;
    }

    private static Set<String> fresh(Language region, int count, Collection<String> used) {
        Set<String> found = new LinkedHashSet<>();
        for (String nice : NICE) {
            if (found.size() < count && !used.contains(nice) && region.contains(nice)) {
                found.add(nice);
            }
        }
        if (found.size() < count) {
            for (String word : region.examples(count + used.size() + found.size(), 0, -1)) {
                if (found.size() < count && !used.contains(word)) {
                    found.add(word);
                }
            }
        }
        return found;
    }
}
