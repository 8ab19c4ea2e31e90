/** Findings in every format: each renders the one list and judges nothing. */
@NullMarked
package dev.tenet.report;

import org.jspecify.annotations.NullMarked;
