/** Errors as problem details (RFC 9457), whoever finds them. */
@NullMarked
package dev.tenet.sample.web.problem;

import org.jspecify.annotations.NullMarked;
