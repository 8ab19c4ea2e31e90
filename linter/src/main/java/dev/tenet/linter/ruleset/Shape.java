package dev.tenet.linter.ruleset;

import dev.tenet.contract.Nearest;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.script.ScriptValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes values of a ruleset for what they should be, and reports those that are something else. */
record Shape(Problems problems) {
    Optional<String> text(Element element) {
        return expect(element, element.text(), "must be string");
    }

    Optional<Boolean> bool(Element element) {
        return expect(element, element.bool(), "must be boolean");
    }

    Optional<String> url(Element element) {
        return expect(element, element.text().filter(Shape::isUrl), "must be a valid URL");
    }

    boolean mapping(Element element) {
        return is(element, element.isMapping(), "must be object");
    }

    boolean list(Element element) {
        return is(element, element.isList(), "must be array");
    }

    List<String> texts(Element element) {
        List<String> texts = new ArrayList<>();
        if (list(element)) {
            element.items().forEach(item -> text(item).ifPresent(texts::add));
        }
        return texts;
    }

    Optional<RuleLevel> level(Element element) {
        Optional<RuleLevel> level = element.text()
                .flatMap(RuleLevel::ofWord)
                .or(() -> element.number().flatMap(RuleLevel::ofNumber));
        return expect(
                element,
                level,
                "the value has to be one of: 0, 1, 2, 3 or \"error\", \"warn\", \"info\", \"hint\", \"off\"");
    }

    Optional<Set<DocumentFormat>> formats(Element element) {
        if (!is(element, element.isList(), "must be an array of formats")) {
            return Optional.empty();
        }
        Set<DocumentFormat> formats = EnumSet.noneOf(DocumentFormat.class);
        for (Element item : element.items()) {
            if (item.live() instanceof ScriptValue.Format live) {
                formats.add(live.format());
            } else {
                text(item)
                        .ifPresent(name -> DocumentFormat.named(name)
                                .ifPresentOrElse(formats::add, () -> problems.error(item.spot(), unknownFormat(name))));
            }
        }
        return Optional.of(formats);
    }

    private static String unknownFormat(String name) {
        List<String> known = new ArrayList<>();
        for (DocumentFormat format : DocumentFormat.values()) {
            known.add(format.label());
        }
        return "'" + name + "' is not exported by @stoplight/spectral-formats; "
                + meant(Nearest.of(name, known), "the formats are " + String.join(", ", known));
    }

    /** Reports a member that must not be there. */
    void unknownMember(Element.Member member, List<String> known) {
        problems.error(
                member.spot(),
                "must NOT have additional properties; \"" + member.key() + "\" is not known here, "
                        + meant(Nearest.of(member.key(), known), "remove it"));
    }

    /** Warns of a member that means nothing. */
    void ignoredMember(Element.Member member, List<String> known) {
        problems.warn(
                member.spot(),
                "\"" + member.key() + "\" means nothing here; " + meant(Nearest.of(member.key(), known), "remove it"));
    }

    static String meant(Optional<String> nearest, String otherwise) {
        return nearest.map(name -> "did you mean \"" + name + "\"?").orElse(otherwise);
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https") || scheme.equals("ftp"));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private <T> Optional<T> expect(Element element, Optional<T> value, String otherwise) {
        is(element, value.isPresent(), otherwise);
        return value;
    }

    private boolean is(Element element, boolean holds, String otherwise) {
        if (!holds) {
            problems.error(element.spot(), otherwise);
        }
        return holds;
    }
}
