package dev.tenet.linter.path;

/** What a step of the search leads to: the nodes that it has got to, or a question to be answered first. */
sealed interface Outcome permits NodeSet, Fork {}
