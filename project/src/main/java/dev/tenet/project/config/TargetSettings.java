package dev.tenet.project.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing to generate.
 *
 * @param kind a preset, or a generator by its name
 * @param contract a source, or the name of a contract of the project
 * @param output the folder that belongs to the target
 * @param version of the SDK; absent for that of the contract
 * @param baseline what the version is counted from, where it comes from the changes
 * @param options what the preset and the generator are told; a list is given with commas
 * @param mappings options that are maps themselves, such as {@code typeMappings}
 * @param templates the folder of the user's own templates
 * @param keep globs of generated files that are the user's once they are there
 * @param scope what the sources are in a Maven module, where the file says so
 * @param places where the kind, the contract and the options stand, as messages name it
 */
public record TargetSettings(
        String name,
        String kind,
        String contract,
        String output,
        Optional<String> version,
        Optional<String> baseline,
        Map<String, String> options,
        Map<String, Map<String, String>> mappings,
        Optional<String> templates,
        List<String> keep,
        Optional<TargetScope> scope,
        Map<String, String> places) {

    /** The same from another contract. */
    public TargetSettings withContract(String other, Optional<String> base) {
        return new TargetSettings(
                name, kind, other, output, version, base, options, mappings, templates, keep, scope, places);
    }

    /** Whether the file says where it is written. */
    public boolean hasOutput() {
        return places.containsKey("output");
    }

    /** The same in another folder. */
    public TargetSettings withOutput(String other) {
        return new TargetSettings(
                name, kind, contract, other, version, baseline, options, mappings, templates, keep, scope, places);
    }
}
