/** Everything that tenet.yaml asks for in one run. */
@NullMarked
package dev.tenet.project.check;

import org.jspecify.annotations.NullMarked;
