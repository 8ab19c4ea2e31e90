package dev.tenet.diff.schema;

import dev.tenet.contract.tree.Place;
import java.util.Optional;
import java.util.Set;

/**
 * A value that one contract writes alone and the other as a list, in a form in which a list of one is the same text as what it holds: {@code ?status=open}
 * (OpenAPI 3, "Style Examples", {@code form}). Both are taken for lists, so that what goes on the wire is compared.
 *
 * @param base as a list
 * @param revision as a list
 */
record ListedAlone(Place base, Place revision, Side alone) {

    /** An empty list is not written at all, so that whoever receives single values never sees it. */
    static Optional<ListedAlone> of(Place base, Set<Kind> old, Place revision, Set<Kind> now, Side sender) {
        if (isList(now) && isAlone(old)) {
            return Optional.of(new ListedAlone(Written.listOfOne(base, sender != Side.BASE), revision, Side.BASE));
        }
        if (isList(old) && isAlone(now)) {
            return Optional.of(
                    new ListedAlone(base, Written.listOfOne(revision, sender != Side.REVISION), Side.REVISION));
        }
        return Optional.empty();
    }

    private static boolean isList(Set<Kind> kinds) {
        return kinds.contains(Kind.ARRAY) && kinds.stream().allMatch(kind -> kind == Kind.ARRAY || kind == Kind.NULL);
    }

    private static boolean isAlone(Set<Kind> kinds) {
        return !kinds.isEmpty() && !kinds.contains(Kind.ARRAY) && !kinds.contains(Kind.OBJECT);
    }
}
