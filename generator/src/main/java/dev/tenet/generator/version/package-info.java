/** Versions of contracts and SDKs: what a change asks for, and what the next one is. */
@NullMarked
package dev.tenet.generator.version;

import org.jspecify.annotations.NullMarked;
