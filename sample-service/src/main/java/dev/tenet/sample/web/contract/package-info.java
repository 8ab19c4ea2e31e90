/** The contracts as they are served: they say who may call what, and which bodies are acceptable. */
@NullMarked
package dev.tenet.sample.web.contract;

import org.jspecify.annotations.NullMarked;
