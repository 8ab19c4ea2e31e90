package dev.tenet.linter.recommended;

import java.util.List;

/**
 * Something that has a style.
 *
 * @param names usually one; all values of an enumeration
 */
record Named(List<String> names, Place place) {
    static Named of(String name, Place place) {
        return new Named(List.of(name), place);
    }

    boolean fits(NameStyle style) {
        return names.stream().allMatch(style::fits);
    }

    String shown() {
        return names.size() == 1 ? "\"" + names.get(0) + "\"" : names.toString();
    }
}
