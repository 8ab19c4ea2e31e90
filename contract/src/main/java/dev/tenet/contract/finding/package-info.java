/** The one value that every tool finds and every report shows. */
@NullMarked
package dev.tenet.contract.finding;

import org.jspecify.annotations.NullMarked;
