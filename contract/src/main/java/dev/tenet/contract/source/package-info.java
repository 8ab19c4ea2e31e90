/** Sources of documents: files, standard input, git revisions, Maven artifacts, URLs. */
@NullMarked
package dev.tenet.contract.source;

import org.jspecify.annotations.NullMarked;
