package org.briefwright.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A question that is asked for every document of an inbox. Prepared once, without JDBI, which
 * spends as long on each question as SQLite on the answer.
 */
final class Lookup {

  private final PreparedStatement statement;

  /**
   * @param query whose columns are text
   */
  Lookup(Handle handle, String query) {
    try {
      statement = handle.getConnection().prepareStatement(query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The columns of the one row that there is for these keys. */
  Optional<List<String>> find(String... keys) {
    try {
      for (int i = 0; i < keys.length; i++) {
        statement.setString(i + 1, keys[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          columns.add(rows.getString(i));
        }
        return Optional.of(columns);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
