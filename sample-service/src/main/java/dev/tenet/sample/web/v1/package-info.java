/**
 * Version 1 of the contract: an adapter onto the same domain. What v1 promised and the domain no longer knows is made up here, and
 * nowhere else; the day v1 ends, this package goes.
 */
@NullMarked
package dev.tenet.sample.web.v1;

import org.jspecify.annotations.NullMarked;
