package dev.tenet.generator.preset;

import dev.tenet.generator.lowering.LoweringProfile;
import java.util.List;

/** A kind of target: a generator of the engine, with defaults that people would choose, and what is laid over its templates. */
public interface Preset {

    /** The name in {@code kind:}. */
    String kind();

    /** One line for lists. */
    String summary();

    /** The generator of the engine. */
    String generator();

    /** What a target may say beyond the options of the generator itself. */
    List<PresetOption> options();

    /** What has to happen to the contract first. */
    LoweringProfile lowering();

    EngineSettings settings(PresetInput input);
}
