/** Several documents that are linted in one run, and what is only known of them together. */
@NullMarked
package dev.tenet.linter.session;

import org.jspecify.annotations.NullMarked;
