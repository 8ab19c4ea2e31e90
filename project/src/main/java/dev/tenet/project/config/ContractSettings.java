package dev.tenet.project.config;

import java.util.List;

/**
 * A contract of the project.
 *
 * @param path any source of a contract, or a glob that stands for several
 * @param baselines what was promised so far: sources, folders, globs, and {@code git:REVISION} for the same path in that revision
 */
public record ContractSettings(String name, String path, List<String> baselines) {}
