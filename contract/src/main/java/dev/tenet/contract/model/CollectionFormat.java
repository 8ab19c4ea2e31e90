package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;

/** {@code collectionFormat} of 2.0 in terms of 3.0; without an array, what 3.0 has by default. */
record CollectionFormat(String style, boolean explode) {

    static CollectionFormat of(Reading reading, Place parameter, String in) {
        boolean form = in.equals("query") || in.equals("formData");
        if (!isArray(reading, parameter)) {
            return new CollectionFormat(form ? "form" : "simple", form);
        }
        String format = reading.text(parameter, "collectionFormat").orElse("csv");
        switch (format) {
            case "ssv" -> {
                return new CollectionFormat("spaceDelimited", false);
            }
            case "pipes" -> {
                return new CollectionFormat("pipeDelimited", false);
            }
            case "tsv" -> {
                return new CollectionFormat("tabDelimited", false);
            }
            case "csv", "multi" -> {
                return new CollectionFormat(form ? "form" : "simple", form && format.equals("multi"));
            }
            default -> {
                reading.problem(parameter, "collectionFormat \"" + format + "\" is unknown");
                return new CollectionFormat(form ? "form" : "simple", false);
            }
        }
    }

    static boolean isArray(Reading reading, Place parameter) {
        return reading.text(parameter, "type").filter("array"::equals).isPresent();
    }
}
