/** What contracts say of the age and the end of their parts. */
@NullMarked
package dev.tenet.contract.lifecycle;

import org.jspecify.annotations.NullMarked;
