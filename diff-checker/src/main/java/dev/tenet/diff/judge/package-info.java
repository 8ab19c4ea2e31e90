/** Changes of everything around the schemas: operations, parameters, bodies, responses, security. */
@NullMarked
package dev.tenet.diff.judge;

import org.jspecify.annotations.NullMarked;
