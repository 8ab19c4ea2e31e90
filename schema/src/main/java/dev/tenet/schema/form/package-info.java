/** The normal form: schemas as hash-consed conjunctions and disjunctions of literals, each about one kind of value. */
@NullMarked
package dev.tenet.schema.form;

import org.jspecify.annotations.NullMarked;
