/** Contracts as they are released: a jar with all their files, and a manifest that says which is which. */
@NullMarked
package dev.tenet.project.bundle;

import org.jspecify.annotations.NullMarked;
