package dev.tenet.linter.document;

import java.util.List;

/**
 * A {@code $ref} that leads nowhere.
 *
 * @param path to the object with the {@code $ref}, in the linted document where that holds it, else in the file that was looked into
 * @param message what Spectral says of it
 */
public record BrokenReference(List<String> path, String message) {}
