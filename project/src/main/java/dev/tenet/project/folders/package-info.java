/** Sets of contracts, compared pair by pair. */
@NullMarked
package dev.tenet.project.folders;

import org.jspecify.annotations.NullMarked;
