/** The page about this service at {@code /}: the reference of all versions, what changed between them, and calls from the browser. */
@NullMarked
package dev.tenet.sample.web.documentation;

import org.jspecify.annotations.NullMarked;
