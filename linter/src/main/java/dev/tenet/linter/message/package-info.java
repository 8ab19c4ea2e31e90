/** What findings say: message templates, and how paths are written in them. */
@NullMarked
package dev.tenet.linter.message;

import org.jspecify.annotations.NullMarked;
