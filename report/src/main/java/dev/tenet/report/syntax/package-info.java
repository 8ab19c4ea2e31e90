/** Texts of contracts in the syntax of other formats: escaped, so that none of them ends where it should not. */
@NullMarked
package dev.tenet.report.syntax;

import org.jspecify.annotations.NullMarked;
