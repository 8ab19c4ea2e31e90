/** What all versions have in common over HTTP. */
@NullMarked
package dev.tenet.sample.web;

import org.jspecify.annotations.NullMarked;
