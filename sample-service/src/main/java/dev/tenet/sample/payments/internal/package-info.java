/** How payments are kept, and settled by a bank that is simulated. */
@NullMarked
package dev.tenet.sample.payments.internal;

import org.jspecify.annotations.NullMarked;
