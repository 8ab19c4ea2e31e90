/** Puts the parts together in a Spring Boot application. */
@NullMarked
package dev.tenet.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
