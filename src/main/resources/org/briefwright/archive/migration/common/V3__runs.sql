-- A run of a schedule. The slot is the day or window that it is for; it is there once, whatever the clocks do.
create table run (
  briefing    text    not null,
  slot        text    not null,
  state       text    not null check (state in ('running', 'done', 'failed', 'skipped')),
  attempts    integer not null,
  owner       text    not null,
  lease_until bigint  not null,
  edition     text,
  note        text    not null,
  started     bigint  not null,
  updated     bigint  not null,
  primary key (briefing, slot)
);

create index run_updated on run (updated);
