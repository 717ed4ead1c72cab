-- What can be found by its words. The words themselves are in the table of V6, whose row has the same number.
create table search_entry (
  number integer not null primary key,
  kind   text    not null check (kind in ('document', 'fact', 'edition')),
  ref    text    not null,
  unique (kind, ref)
);
