/** What those who call an API have to do when it changes. */
@NullMarked
package dev.tenet.report.migration;

import org.jspecify.annotations.NullMarked;
