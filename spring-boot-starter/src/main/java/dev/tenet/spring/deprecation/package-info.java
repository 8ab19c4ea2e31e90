/** What an application says of operations that end, and to whom it said so. */
@NullMarked
package dev.tenet.spring.deprecation;

import org.jspecify.annotations.NullMarked;
