/** The expressions of filters, {@code [?(…)]}: a part of JavaScript, parsed once and interpreted. */
@NullMarked
package dev.tenet.linter.path.filter;

import org.jspecify.annotations.NullMarked;
