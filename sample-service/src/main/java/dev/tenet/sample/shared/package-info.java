/** What all modules speak of: money, addresses, pages, and who calls. */
@NullMarked
package dev.tenet.sample.shared;

import org.jspecify.annotations.NullMarked;
