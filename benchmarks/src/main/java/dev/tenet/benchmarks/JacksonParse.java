package dev.tenet.benchmarks;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The peer of {@code tenet diff}: merely parses the files, one after the other, and keeps their trees. */
public final class JacksonParse {
    private JacksonParse() {}

    public static void main(String[] files) {
        List<JsonNode> trees = new ArrayList<>();
        if (files.length > 0) {
            ObjectMapper mapper = new JsonMapper();
            for (String file : files) {
                trees.add(mapper.readTree(new File(file)));
            }
        }
        System.out.println(trees.size() + " parsed");
    }
}
