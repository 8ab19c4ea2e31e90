/** Server stubs and SDKs from contracts; targets in, files out. */
@NullMarked
package dev.tenet.generator;

import org.jspecify.annotations.NullMarked;
