/** One page that needs nothing else: no network, no server, no other file. */
@NullMarked
package dev.tenet.report.html;

import org.jspecify.annotations.NullMarked;
