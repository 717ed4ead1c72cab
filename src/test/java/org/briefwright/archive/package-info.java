/**
 * Tests of the archive, each with SQLite and, where its programs are installed, with PostgreSQL.
 */
@NullMarked
package org.briefwright.archive;

import org.jspecify.annotations.NullMarked;
