package dev.tenet.project.init;

/**
 * A file that starts a project.
 *
 * @param path seen from the folder of the project
 * @param purpose for people, in a few words
 */
public record InitFile(String path, String purpose, String content) {}
