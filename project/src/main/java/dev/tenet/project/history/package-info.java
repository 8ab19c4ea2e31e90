/** When which promise of a contract changed: a walk through the history of its git repository. */
@NullMarked
package dev.tenet.project.history;

import org.jspecify.annotations.NullMarked;
