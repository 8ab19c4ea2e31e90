/** What a contract tells about paging, retries, errors and authentication, for the templates of the presets. */
@NullMarked
package dev.tenet.generator.feature;

import org.jspecify.annotations.NullMarked;
