/** PostgreSQL without an installation: the binaries come from Maven Central, the data stays in a folder. */
@NullMarked
package dev.tenet.sample.database;

import org.jspecify.annotations.NullMarked;
