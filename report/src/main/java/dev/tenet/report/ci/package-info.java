/** Reports for CI servers: each shows findings where its server wants them. */
@NullMarked
package dev.tenet.report.ci;

import org.jspecify.annotations.NullMarked;
