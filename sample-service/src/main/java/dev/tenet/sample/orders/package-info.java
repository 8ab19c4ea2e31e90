/** Orders, their lines and attachments. */
@NullMarked
package dev.tenet.sample.orders;

import org.jspecify.annotations.NullMarked;
