package org.briefwright.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A body with a name of its own.
 *
 * @param name for print
 * @param spellings all ways in which texts write it, that name and abbreviations among them
 */
public record Organisation(String name, List<String> spellings) {

  public Organisation {
    spellings = List.copyOf(spellings);
  }

  static List<Organisation> of(Stream<Name> names) {
    return names
        .collect(groupingBy(Name::bearer, LinkedHashMap::new, mapping(Name::text, toList())))
        .entrySet()
        .stream()
        .map(body -> new Organisation(body.getKey(), body.getValue()))
        .toList();
  }
}
