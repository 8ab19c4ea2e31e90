/** What was found, on its way to becoming findings. */
@NullMarked
package dev.tenet.diff.facts;

import org.jspecify.annotations.NullMarked;
