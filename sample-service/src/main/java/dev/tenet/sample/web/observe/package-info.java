/** What operators see of a request: its identifiers, a line in the log, what the service serves. */
@NullMarked
package dev.tenet.sample.web.observe;

import org.jspecify.annotations.NullMarked;
