package dev.tenet.project.check;

import dev.tenet.project.config.ContractSettings;

/** Who answers for a contract. */
final class Teams {
    private Teams() {}

    /**
     * The team that the project names, or the folder of the document, which in a repository of many contracts is mostly that of a team.
     *
     * @param below the path below the folder or glob of the settings
     */
    static String of(ContractSettings settings, String source, String below) {
        int slash = below.indexOf('/');
        String first = slash < 0 ? folder(source) : below.substring(0, slash);
        return settings.team().map(team -> team.replace("{folder}", first)).orElseGet(() -> folder(source));
    }

    /** The folder that a document lies in; {@code .} where that is the one of the project. */
    static String folder(String source) {
        int slash = source.lastIndexOf('/');
        return slash <= 0 ? "." : source.substring(0, slash);
    }
}
