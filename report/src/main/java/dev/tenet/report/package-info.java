/** Findings as text and JSON: each format renders the one list and judges nothing. */
@NullMarked
package dev.tenet.report;

import org.jspecify.annotations.NullMarked;
