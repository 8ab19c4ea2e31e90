/** Work on several threads, as the rest of the program sees it. */
@NullMarked
package dev.tenet.project.parallel;

import org.jspecify.annotations.NullMarked;
