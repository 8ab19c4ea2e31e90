package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.model.Encoding;
import dev.tenet.contract.model.Header;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.MediaRange;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.rules.BodyRule;
import dev.tenet.diff.schema.Shape;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares how the parts of a form are written: their media types, styles and headers. */
final class EncodingComparison {
    private final String subject;
    private final Direction direction;
    private final Reporter reporter;

    EncodingComparison(String subject, Direction direction, Reporter reporter) {
        this.subject = subject;
        this.direction = direction;
        this.reporter = reporter;
    }

    void compare(MediaType base, MediaType revision) {
        Map<String, Encoding> old = byPart(base);
        Map<String, Encoding> now = byPart(revision);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            Optional<Encoding> before = find(old, name);
            Optional<Encoding> after = find(now, name);
            boolean item = before.or(() -> after).stream().anyMatch(Encoding::isPositional);
            Part part = new Part(
                    name,
                    before,
                    after,
                    before.map(Encoding::place).orElse(base.place()),
                    after.map(Encoding::place).orElse(revision.place()),
                    item
                            ? reporter.run().schemas().commonShapes(base.itemSchema(), revision.itemSchema())
                            : reporter.run().schemas().commonShapes(base.schema(), revision.schema(), name));
            contentType(part);
            if (!item) {
                form(part);
            }
            headers(part);
        }
    }

    /** One part of the form on both sides, and the shapes that its values may have. */
    private record Part(
            String name,
            Optional<Encoding> before,
            Optional<Encoding> after,
            Place base,
            Place revision,
            Set<Shape> shapes) {

        /** The media types that an encoding names, or those that the specification gives to values of such shapes. */
        Set<MediaRange> types(Optional<Encoding> encoding) {
            Optional<String> said = encoding.flatMap(Encoding::contentType);
            if (said.isPresent()) {
                return Arrays.stream(said.get().split(","))
                        .map(type -> MediaRange.parse(type.trim()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            }
            if (shapes.equals(Set.of(Shape.OBJECT))) {
                return Set.of(MediaRange.parse("application/json"));
            }
            boolean plain =
                    !shapes.isEmpty() && Set.of(Shape.TEXT, Shape.SCALAR).containsAll(shapes);
            return plain ? Set.of(MediaRange.parse("text/plain")) : Set.of();
        }

        String typesText(Optional<Encoding> encoding) {
            return encoding.flatMap(Encoding::contentType)
                    .map(types -> types.trim().replaceAll("\\s*,\\s*", " or "))
                    .orElse("the default");
        }
    }

    /** Whoever takes a part must take every type that it may be sent in. */
    private void contentType(Part part) {
        Set<MediaRange> old = part.types(part.before());
        Set<MediaRange> now = part.types(part.after());
        String was = part.typesText(part.before());
        String is = part.typesText(part.after());
        if (old.equals(now)) {
            return;
        }
        boolean request = direction == Direction.REQUEST;
        Set<MediaRange> sent = request ? old : now;
        Set<MediaRange> taken = request ? now : old;
        boolean fits = !sent.isEmpty()
                && sent.stream().allMatch(type -> taken.stream().anyMatch(range -> range.includes(type)));
        String message = "%s: the type of part '%s' changed from %s to %s".formatted(subject, part.name(), was, is);
        changed(part, message, fits, "of type " + was, "of type " + is);
    }

    private void form(Part part) {
        Serialization.difference(
                        part.name(), "query", written(part.before()), written(part.after()), direction, part.shapes())
                .ifPresent(difference -> {
                    String message = "%s: part '%s' is written as %s now, not as %s"
                            .formatted(subject, part.name(), difference.revision(), difference.base());
                    changed(
                            part,
                            message,
                            false,
                            "written as " + difference.base(),
                            "written as " + difference.revision());
                });
    }

    private static Serialization.Form written(Optional<Encoding> encoding) {
        return encoding.map(one -> new Serialization.Form(one.style(), one.explode(), one.allowReserved()))
                .orElse(new Serialization.Form("form", true, false));
    }

    private void changed(Part part, String message, boolean fits, String was, String is) {
        Change change = Change.between(BodyRule.ENCODING_CHANGED, message, part.base(), part.revision())
                .in(direction);
        String call = reporter.call() + " with part '" + part.name() + "' ";
        if (fits) {
            reporter.add(change.onWire(Level.INFO));
        } else {
            reporter.add(
                    direction == Direction.REQUEST
                            ? change.shownBy(call + was, "it has to be " + is)
                            : change.shownByResponse(call + is, "it was to be " + was));
        }
    }

    private static Map<String, Encoding> byPart(MediaType type) {
        Map<String, Encoding> encodings = new TreeMap<>();
        type.encoding().forEach(encoding -> encodings.put(encoding.part(), encoding));
        return encodings;
    }

    /** What holds for a part: a position that has no encoding of its own has that of all others. */
    private static Optional<Encoding> find(Map<String, Encoding> encodings, String part) {
        Encoding own = encodings.get(part);
        return Optional.ofNullable(own != null || !part.startsWith("[") ? own : encodings.get(Encoding.ANY_ITEM));
    }

    private void headers(Part one) {
        String part = one.name();
        Pairs<Header> headers = Pairs.byKey(
                one.before().map(Encoding::headers).orElse(List.of()),
                one.after().map(Encoding::headers).orElse(List.of()),
                header -> header.name().toLowerCase(Locale.ROOT));
        for (Header header : headers.added()) {
            String message = "%s: part '%s' has the %sheader %s now"
                    .formatted(subject, part, header.required() ? "required " : "", header.name());
            boolean breaks = header.required() && direction == Direction.REQUEST;
            Change change = Change.added(BodyRule.ENCODING_HEADER_ADDED, message, header.place())
                    .in(direction)
                    .onWire(breaks ? Level.ERROR : Level.INFO);
            reporter.add(
                    breaks
                            ? change.shownBy(
                                    reporter.call() + " with part '" + part + "' without the header " + header.name(),
                                    "the header is missing")
                            : change);
        }
        for (Header header : headers.removed()) {
            String message = subject + ": part '" + part + "' has no header " + header.name() + " any more";
            reporter.add(Change.removed(BodyRule.ENCODING_HEADER_REMOVED, message, header.place())
                    .in(direction));
        }
        for (Pairs.Pair<Header> pair : headers.matched()) {
            required(part, pair.base(), pair.revision());
            reporter.payload(
                    subject + ": header " + pair.base().name() + " of part '" + part + "'",
                    direction,
                    true,
                    pair.base().schema(),
                    pair.revision().schema(),
                    pair.revision().place());
        }
    }

    private void required(String part, Header base, Header revision) {
        if (base.required() == revision.required()) {
            return;
        }
        boolean now = revision.required();
        String message = "%s: header %s of part '%s' is %s required"
                .formatted(subject, base.name(), part, now ? "now" : "no longer");
        Change change = Change.between(
                        BodyRule.ENCODING_CHANGED,
                        message,
                        base.place().find("required").orElse(base.place()),
                        revision.place().find("required").orElse(revision.place()))
                .in(direction);
        String call = reporter.call() + " with part '" + part + "' without the header " + base.name();
        boolean request = direction == Direction.REQUEST;
        reporter.add(
                now != request
                        ? change.onWire(Level.INFO)
                        : now
                                ? change.shownBy(call, "the header is missing")
                                : change.shownByResponse(call, "the required header is missing"));
    }
}
