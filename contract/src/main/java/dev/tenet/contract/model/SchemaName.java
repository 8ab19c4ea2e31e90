package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;

/** The name that a schema of another place has in one document made of a contract, and so in generated code. */
public final class SchemaName {
    private SchemaName() {}

    /** A name from where the schema stands: that of its file, or of its key. */
    public static String of(Place schema) {
        List<String> tokens = schema.pointer().tokens();
        if (tokens.isEmpty()) {
            String file = schema.document().source();
            String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf(':')) + 1);
            int dot = name.indexOf('.');
            return pascal(dot > 0 ? name.substring(0, dot) : name);
        }
        String last = tokens.get(tokens.size() - 1);
        boolean numbered = !last.isEmpty() && last.chars().allMatch(Character::isDigit);
        return numbered || last.equals("items") || last.equals("schema")
                ? pascal(String.join("-", tokens.subList(Math.max(0, tokens.size() - 3), tokens.size())))
                : last;
    }

    private static String pascal(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : text.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return name.isEmpty() ? "Schema" : name.toString();
    }
}
