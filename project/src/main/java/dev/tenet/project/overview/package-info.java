/** How all contracts of an organisation stand, from one check or from the JSON reports of many: worst first, by team. */
@org.jspecify.annotations.NullMarked
package dev.tenet.project.overview;
