/** What goes away, and when. */
@NullMarked
package dev.tenet.project.deprecation;

import org.jspecify.annotations.NullMarked;
