package dev.tenet.diff;

/** Lines up two major versions: paths of the base that start with {@code from} are those of the revision that start with {@code to}. */
public record PathMapping(String from, String to) {}
