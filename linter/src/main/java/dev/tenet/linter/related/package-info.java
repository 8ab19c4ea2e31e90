/** The other end of references: who uses what a finding is about. */
@NullMarked
package dev.tenet.linter.related;

import org.jspecify.annotations.NullMarked;
