/** Money that comes in and goes back. */
@NullMarked
package dev.tenet.sample.payments;

import org.jspecify.annotations.NullMarked;
