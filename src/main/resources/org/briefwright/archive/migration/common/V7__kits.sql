-- The files that editions were made with beside their documents: design, theme and profile, each content once.
create table kept_file (
  sha256  text  not null primary key,
  content bytea not null
);

create table edition_file (
  edition integer not null references edition (number),
  name    text    not null,
  file    text    not null references kept_file (sha256),
  primary key (edition, name)
);
