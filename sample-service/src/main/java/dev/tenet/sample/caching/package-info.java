/** What is read often and changes rarely: in the memory of each instance (Caffeine), or in one place for all of them (Redis). */
@NullMarked
package dev.tenet.sample.caching;

import org.jspecify.annotations.NullMarked;
