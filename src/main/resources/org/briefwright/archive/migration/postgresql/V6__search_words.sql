create table search_words (
  rowid integer  not null primary key references search_entry (number),
  words tsvector not null
);

create index search_words_index on search_words using gin (words);
