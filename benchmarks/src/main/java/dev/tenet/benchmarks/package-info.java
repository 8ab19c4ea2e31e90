/** What Tenet costs beside its peers: the benchmarks, and the contracts that they are run on. */
@NullMarked
package dev.tenet.benchmarks;

import org.jspecify.annotations.NullMarked;
