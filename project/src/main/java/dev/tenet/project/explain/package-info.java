/** What rules mean. */
@NullMarked
package dev.tenet.project.explain;

import org.jspecify.annotations.NullMarked;
