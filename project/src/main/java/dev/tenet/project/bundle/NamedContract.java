package dev.tenet.project.bundle;

/**
 * A contract of a project.
 *
 * @param name as reports call it
 * @param source a path seen from the folder of the project, or any other source
 */
public record NamedContract(String name, String source) {}
