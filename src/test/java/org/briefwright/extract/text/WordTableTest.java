package org.briefwright.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {

  @Test
  void an_empty_table_holds_nothing() {
    assertThat(new WordTable<String>().get("tea")).isNull();
  }

  @Test
  void every_word_put_in_is_found_again_and_no_other() {
    WordTable<Integer> table = new WordTable<>();
    for (int i = 0; i < 1000; i++) {
      table.put("word" + i, i);
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(table.get("word" + i)).isEqualTo(i);
    }
    assertThat(table.get("word1000")).isNull();
  }

  @Test
  void words_of_one_hash_are_told_apart() {
    WordTable<Integer> table = new WordTable<>();
    table.put("Aa", 1);
    assertThat(table.get("BB")).as("its hash is that of Aa").isNull();
    table.put("BB", 2);
    assertThat(table.get("Aa")).isEqualTo(1);
    assertThat(table.get("BB")).isEqualTo(2);
  }

  @Test
  void a_word_whose_hash_is_zero_is_a_word_like_others() {
    WordTable<Integer> table = new WordTable<>();
    table.put("tea", 1);
    assertThat(table.get("")).isNull();
    table.put("", 2);
    assertThat(table.get("")).isEqualTo(2);
  }
}
