/** Where the engine logs to: warnings are collected for the one who called, the rest is dropped. */
@NullMarked
package dev.tenet.generator.openapi.log;

import org.jspecify.annotations.NullMarked;
