/** Metrics and traces by operation of the contract. */
@NullMarked
package dev.tenet.spring.observation;

import org.jspecify.annotations.NullMarked;
