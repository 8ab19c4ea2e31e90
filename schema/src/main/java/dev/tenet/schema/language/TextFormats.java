package dev.tenet.schema.language;

import java.util.List;

/** Formats of other texts. */
final class TextFormats {
    /** RFC 6901, section 3. */
    private static final String POINTER = "(?:/(?:[^/~]|~[01])*)*";

    /** Some validators refuse a number sign in pointers. */
    private static final String PLAIN_POINTER = "(?:/(?:[^/~#]|~[01])*)*";

    /** draft-bhutton-relative-json-pointer-00, section 3; index manipulation is rarely implemented. */
    private static final String STEPS = "(?:0|[1-9][0-9]*)";

    static List<Format> all() {
        return List.of(
                // RFC 4122, section 3.
                Format.exactly(
                        "uuid",
                        "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
                        "123e4567-e89b-12d3-a456-426614174000",
                        "9b2c1f0e-7a44-4d6b-8f3a-5c2e1d0f9a87"),
                // OpenAPI 3.0.4, section 4.4: base64 as of RFC 4648, section 4.
                Format.exactly(
                        "byte",
                        "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
                        "aGVsbG8=",
                        "dGVuZXQh"),
                Format.between(
                        "json-pointer",
                        "^" + PLAIN_POINTER + "$",
                        "^" + POINTER + "$",
                        "^" + POINTER + "$",
                        "/items/0",
                        "",
                        "/a~1b"),
                Format.between(
                        "relative-json-pointer",
                        "^" + STEPS + "(?:#|" + PLAIN_POINTER + ")$",
                        "^" + STEPS + "(?:[+-]" + STEPS + ")?(?:#|" + POINTER + ")$",
                        "^" + STEPS + "(?:[+-]" + STEPS + ")?(?:#|" + POINTER + ")$",
                        "1/name",
                        "0#"),
                // ECMA-262, section 22.2.1: not regular, as parentheses have to match.
                Format.between(
                        "regex",
                        "^[A-Za-z0-9 _-]*$",
                        "",
                        value -> !(Pattern.parse(value) instanceof Pattern.Invalid),
                        "^[a-z]+$",
                        "[0-9]{4}"));
    }

    private TextFormats() {}
}
