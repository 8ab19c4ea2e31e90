package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.model.Parameter;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.schema.SchemaComparison;
import dev.tenet.diff.schema.Shape;
import java.util.Optional;
import java.util.Set;

/**
 * How a value is written into a request (OpenAPI 3, "Style Examples"): the same value, written in two ways, tells whether anybody can see
 * the difference between two styles.
 */
final class Serialization {
    private Serialization() {}

    /** One value as the base writes it and as the revision does. */
    record Difference(String base, String revision) {}

    /** What decides how a value is written. */
    record Form(String style, boolean explode, boolean allowReserved) {
        static Form of(Parameter parameter) {
            return new Form(parameter.style(), parameter.explode(), parameter.allowReserved());
        }
    }

    /** A value that the two parameters write in different ways; empty where they write every value alike. */
    static Optional<Difference> difference(
            Parameter base, Parameter revision, Direction direction, SchemaComparison schemas) {
        Set<Shape> shapes = schemas.commonShapes(base.schema(), revision.schema());
        return difference(base.name(), base.in(), Form.of(base), Form.of(revision), direction, shapes);
    }

    /** A value of one of these shapes that the two forms write in different ways. */
    static Optional<Difference> difference(
            String name, String in, Form base, Form revision, Direction direction, Set<Shape> shapes) {
        // who must not be sent reserved characters takes escaped ones, and so does everybody else
        boolean sent = (direction == Direction.REQUEST ? base : revision).allowReserved();
        for (Shape shape : Shape.values()) {
            if (shapes.contains(shape)) {
                String old = write(name, in, base.style(), base.explode(), sent && base.allowReserved(), shape);
                String now =
                        write(name, in, revision.style(), revision.explode(), sent && revision.allowReserved(), shape);
                if (!old.equals(now)) {
                    return Optional.of(new Difference(old, now));
                }
            }
        }
        return Optional.empty();
    }

    private static String write(String name, String in, String style, boolean explode, boolean reserved, Shape shape) {
        return switch (shape) {
            case TEXT -> scalar(name, in, style, reserved && in.equals("query"));
            case SCALAR -> scalar(name, in, style, false);
            case ARRAY -> array(name, style, explode);
            case OBJECT -> object(name, style, explode);
        };
    }

    /** Where reserved characters go through as they are, the text {@code a/b} shows it. */
    private static String scalar(String name, String in, String style, boolean reserved) {
        String value = in.equals("query") ? reserved ? "a/b" : "a%2Fb" : "1";
        return switch (style) {
            case "simple" -> value;
            case "label" -> "." + value;
            case "matrix" -> ";" + name + "=" + value;
            default -> name + "=" + value;
        };
    }

    private static String array(String name, String style, boolean explode) {
        return switch (style) {
            case "simple" -> "1,2";
            case "label" -> explode ? ".1.2" : ".1,2";
            case "matrix" -> explode ? ";" + name + "=1;" + name + "=2" : ";" + name + "=1,2";
            case "spaceDelimited" -> explode ? name + "=1&" + name + "=2" : name + "=1%202";
            case "pipeDelimited" -> explode ? name + "=1&" + name + "=2" : name + "=1|2";
            case "tabDelimited" -> name + "=1%092";
            default -> explode ? name + "=1&" + name + "=2" : name + "=1,2";
        };
    }

    private static String object(String name, String style, boolean explode) {
        return switch (style) {
            case "simple" -> explode ? "a=1,b=2" : "a,1,b,2";
            case "label" -> explode ? ".a=1.b=2" : ".a,1,b,2";
            case "matrix" -> explode ? ";a=1;b=2" : ";" + name + "=a,1,b,2";
            case "spaceDelimited" -> name + "=a%201%20b%202";
            case "pipeDelimited" -> name + "=a|1|b|2";
            case "deepObject" -> name + "[a]=1&" + name + "[b]=2";
            default -> explode ? "a=1&b=2" : name + "=a,1,b,2";
        };
    }

    /** Headers know only the style {@code simple}. */
    static Optional<Difference> ofHeaders(
            Optional<Place> baseSchema,
            boolean baseExplode,
            Optional<Place> schema,
            boolean explode,
            SchemaComparison schemas) {
        boolean objects = schemas.commonShapes(baseSchema, schema).contains(Shape.OBJECT);
        return objects && baseExplode != explode
                ? Optional.of(new Difference(object("", "simple", baseExplode), object("", "simple", explode)))
                : Optional.empty();
    }
}
