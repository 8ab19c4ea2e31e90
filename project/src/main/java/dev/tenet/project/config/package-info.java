/** The file tenet.yaml. */
@NullMarked
package dev.tenet.project.config;

import org.jspecify.annotations.NullMarked;
