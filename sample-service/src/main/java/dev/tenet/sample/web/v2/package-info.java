/** Version 2 of the contract over the domain. */
@NullMarked
package dev.tenet.sample.web.v2;

import org.jspecify.annotations.NullMarked;
