/** Holds the answers about random and about chosen pairs of schemas against two validators that share no code with the engine. */
package dev.tenet.schema.trial;
