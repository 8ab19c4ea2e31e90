/** Who may call what: tokens are checked here, scopes come from the contract. */
@NullMarked
package dev.tenet.sample.web.security;

import org.jspecify.annotations.NullMarked;
