-- An edition never changes. A correction is a new version that names the one it corrects.
create table edition (
  number           integer not null primary key,
  id               text    not null unique,
  name             text    not null,
  label            text    not null,
  from_day         text    not null,
  to_day           text    not null,
  version          integer not null check (version > 0),
  corrects         integer references edition (number),
  earlier          integer references edition (number),
  moment           bigint  not null,
  program          text    not null,
  program_sha256   text    not null,
  content_sha256   text    not null,
  profile_sha256   text    not null,
  templates_sha256 text    not null,
  fonts_sha256     text    not null,
  pdf_sha256       text    not null,
  pages            integer not null,
  frozen           text    not null,
  unique (name, label, from_day, to_day, version)
);

-- The texts of an edition, in the order of their numbers in print, from 1.
create table edition_text (
  edition integer not null references edition (number),
  number  integer not null,
  reading text    not null,
  reader  text    not null,
  copies  text    not null,
  primary key (edition, number),
  foreign key (reading, reader) references facts (reading, reader)
);

-- The printed copy. The word bytea is PostgreSQL's; SQLite takes any.
create table printed (
  edition integer not null primary key references edition (number),
  pdf     bytea   not null
);
