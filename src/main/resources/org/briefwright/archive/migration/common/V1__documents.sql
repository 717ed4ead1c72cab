-- One schema for SQLite and PostgreSQL. Ids are text, moments are milliseconds since 1970-01-01T00:00Z in bigint, days are text as in
-- 2025-11-03, JSON is text. A migration that has shipped never changes; a change is a new file with the next number. What the two
-- databases can't say alike stands in the folders sqlite and postgresql, under the same number in both.

-- A file's content, however often and under whatever name it was handed in.
create table document (
  sha256     text   not null primary key,
  first_seen bigint not null
);

-- What came of reading a document once: a hash of its content, of its name, of what the manifest says of it and of the program.
create table reading (
  key       text   not null primary key,
  document  text   not null references document (sha256),
  file      text   not null,
  published text,
  article   text   not null
);

create index reading_document on reading (document);

-- What the reading says, seen with the eyes of one profile and by one program.
create table facts (
  reading text not null references reading (key),
  reader  text not null,
  facts   text not null,
  primary key (reading, reader)
);
