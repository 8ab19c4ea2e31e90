/** The contracts that an application serves, and which operation of them a request asks for. */
@NullMarked
package dev.tenet.spring.contract;

import org.jspecify.annotations.NullMarked;
