/** Reports in Markdown (CommonMark, with the tables of GitHub). */
@NullMarked
package dev.tenet.report.markdown;

import org.jspecify.annotations.NullMarked;
