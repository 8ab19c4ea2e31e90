/** What a target may say beyond its kind, checked and joined with what the preset says. */
@NullMarked
package dev.tenet.generator.option;

import org.jspecify.annotations.NullMarked;
