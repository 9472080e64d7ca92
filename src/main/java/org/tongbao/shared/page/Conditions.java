package org.tongbao.shared.page;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The conditions of a list's query: only those whose filter is given. */
public final class Conditions {

  private final List<String> clauses = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /** Adds a clause that needs no parameter. */
  public Conditions always(String clause) {
    clauses.add(clause);
    return this;
  }

  /**
   * Adds a clause, or its opposite where it is not to hold; nothing where either will do. Compared
   * with a value, it could not be looked up in an index.
   *
   * @param clause true or false, never unknown
   */
  public Conditions holds(Boolean wanted, String clause) {
    if (wanted != null) {
      clauses.add(wanted ? clause : "not " + clause);
    }
    return this;
  }

  /** Adds a clause and its parameter unless the value is null. */
  public Conditions given(Object value, String clause, String parameter) {
    if (value != null) {
      clauses.add(clause);
      parameters.put(parameter, value);
    }
    return this;
  }

  /** Adds a further parameter of a clause that takes several. */
  public Conditions with(String parameter, Object value) {
    parameters.put(parameter, value);
    return this;
  }

  /** Adds a clause for text that contains the words sought, whatever their case. */
  public Conditions containing(String words, String clause, String parameter) {
    return given(words == null ? null : "%" + escaped(words) + "%", clause, parameter);
  }

  /** The conditions as a where clause; empty when there are none. */
  public String where() {
    return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
  }

  /** Whether there are values that are not known before the query is asked. */
  public boolean haveParameters() {
    return !parameters.isEmpty();
  }

  /** Sets the parameters of a query that was made with {@link #where}. */
  public <Q extends Query> Q bind(Q query) {
    parameters.forEach(query::setParameter);
    return query;
  }

  private static String escaped(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace("\\", "\\\\")
        .replace("%", "\\%")
        .replace("_", "\\_");
  }
}
