/**
 * Keeps editions, and what they were made from, in a database: SQLite in one file, or PostgreSQL.
 *
 * <p>Start at {@link org.briefwright.archive.Archive#open}. It knows documents already read,
 * editions with their facts, and the ledgers of runs and deliveries: small stores, each a class of
 * its own with its own tables. The schema is in {@code migration/}; it is the same in both
 * databases.
 *
 * <p>Uses {@code edition} and what that may use, {@code schedule} and {@code delivery}, whose
 * ledgers it keeps. Alone imports what has to do with databases.
 */
@NullMarked
package org.briefwright.archive;

import org.jspecify.annotations.NullMarked;
