package org.briefwright.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Copies all rows of a PostgreSQL archive, as they were at one moment, into a new SQLite one. */
final class TableCopy {

  private static final int AT_A_TIME = 500;

  private final Handle from;
  private final Handle to;

  TableCopy(Handle from, Handle to) {
    this.from = from;
    this.to = to;
  }

  /** Returns the number of rows. */
  long all() {
    to.execute("pragma defer_foreign_keys = on");
    return from.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ,
        handle -> {
          long rows = 0;
          for (String table : tables()) {
            rows +=
                copy(
                    table,
                    columns(table),
                    "select " + String.join(", ", columns(table)) + " from " + table);
          }
          return rows
              + copy(
                  "search_words",
                  List.of("rowid", "words"),
                  "select rowid, array_to_string(tsvector_to_array(words), ' ') as words from"
                      + " search_words");
        });
  }

  /** The tables of the new archive but for its own administration. */
  private List<String> tables() {
    return to.createQuery(
            """
            select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
              and name not like 'search_words%' and name <> 'schema_history' order by name
            """)
        .mapTo(String.class)
        .list();
  }

  private List<String> columns(String table) {
    return to.createQuery("select name from pragma_table_info(:table) order by cid")
        .bind("table", table)
        .mapTo(String.class)
        .list();
  }

  private long copy(String table, List<String> columns, String select) {
    String insert =
        "insert into "
            + table
            + " ("
            + String.join(", ", columns)
            + ") values (:"
            + String.join(", :", columns)
            + ")";
    List<Map<String, Object>> rows = new ArrayList<>();
    long[] count = new long[1];
    from.createQuery(select)
        .setFetchSize(AT_A_TIME)
        .mapToMap()
        .useStream(stream ->
            stream.forEach(row -> {
              rows.add(row);
              count[0]++;
              if (rows.size() == AT_A_TIME) {
                write(insert, columns, rows);
              }
            }));
    write(insert, columns, rows);
    return count[0];
  }

  private void write(String insert, List<String> columns, List<Map<String, Object>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    PreparedBatch batch = to.prepareBatch(insert);
    for (Map<String, Object> row : rows) {
      columns.forEach(column -> batch.bind(column, row.get(column)));
      batch.add();
    }
    batch.execute();
    rows.clear();
  }
}
