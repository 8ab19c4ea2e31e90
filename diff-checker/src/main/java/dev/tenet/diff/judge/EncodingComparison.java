package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.model.Encoding;
import dev.tenet.contract.model.Header;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.rules.BodyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

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
        Map<String, Encoding> old = byProperty(base);
        Map<String, Encoding> now = byProperty(revision);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            Optional<Encoding> before = Optional.ofNullable(old.get(name));
            Optional<Encoding> after = Optional.ofNullable(now.get(name));
            String was = written(before);
            String is = written(after);
            if (!was.equals(is)) {
                Place basePlace = before.map(Encoding::place).orElse(base.place());
                Place place = after.map(Encoding::place).orElse(revision.place());
                String message = subject + ": part '" + name + "' is written as " + is + " now, not as " + was;
                reporter.add(Change.between(BodyRule.ENCODING_CHANGED, message, basePlace, place)
                        .in(direction)
                        .shownBy(reporter.call() + " with part '" + name + "' as " + was, "now it has to be " + is));
            }
            headers(name, before, after);
        }
    }

    private static Map<String, Encoding> byProperty(MediaType type) {
        Map<String, Encoding> encodings = new TreeMap<>();
        type.encoding().forEach(encoding -> encodings.put(encoding.property(), encoding));
        return encodings;
    }

    /** What an encoding says, in one line; without an encoding, the defaults. */
    private static String written(Optional<Encoding> encoding) {
        List<String> said = new ArrayList<>();
        encoding.flatMap(Encoding::contentType).ifPresent(type -> said.add(normal(type)));
        encoding.map(Encoding::style).filter(style -> !style.equals("form")).ifPresent(said::add);
        encoding.filter(one -> one.style().equals("form") && !one.explode()).ifPresent(one -> said.add("not exploded"));
        encoding.filter(Encoding::allowReserved).ifPresent(one -> said.add("reserved characters allowed"));
        return said.isEmpty() ? "by default" : String.join(", ", said);
    }

    private static String normal(String types) {
        TreeSet<String> names = new TreeSet<>();
        for (String type : types.split(",")) {
            names.add(type.trim().toLowerCase(Locale.ROOT));
        }
        return String.join(" or ", names);
    }

    private void headers(String part, Optional<Encoding> before, Optional<Encoding> after) {
        Pairs<Header> headers = Pairs.byKey(
                before.map(Encoding::headers).orElse(List.of()),
                after.map(Encoding::headers).orElse(List.of()),
                header -> header.name().toLowerCase(Locale.ROOT));
        for (Header header : headers.added()) {
            String message = subject + ": part '" + part + "' has the header " + header.name() + " now";
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
            reporter.payload(
                    subject + ": header " + pair.base().name() + " of part '" + part + "'",
                    direction,
                    true,
                    pair.base().schema(),
                    pair.revision().schema(),
                    pair.revision().place());
        }
    }
}
