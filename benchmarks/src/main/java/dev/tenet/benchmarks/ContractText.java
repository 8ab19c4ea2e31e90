package dev.tenet.benchmarks;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import tools.jackson.databind.json.JsonMapper;

/** Generated contracts as files are written: indented, and one key a line. */
final class ContractText {
    private ContractText() {}

    static byte[] json(Map<String, Object> contract) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(contract);
    }

    static String yaml(Map<String, Object> contract) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings).dumpToString(contract);
    }
}
