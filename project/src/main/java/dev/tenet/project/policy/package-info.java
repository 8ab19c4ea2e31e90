/** What the project makes of changes, beside what the contracts prove: severities, acceptances. */
@NullMarked
package dev.tenet.project.policy;

import org.jspecify.annotations.NullMarked;
