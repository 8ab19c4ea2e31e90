/** What a caller may ask for: so much, and so often. */
@NullMarked
package dev.tenet.sample.web.limits;

import org.jspecify.annotations.NullMarked;
