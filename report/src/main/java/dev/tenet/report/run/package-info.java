/** What one run found, whatever tool found it: the list that the formats for CI servers and readers render. */
@NullMarked
package dev.tenet.report.run;

import org.jspecify.annotations.NullMarked;
