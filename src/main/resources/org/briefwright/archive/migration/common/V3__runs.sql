-- A run of a schedule: there is one for each briefing and window, whatever the clocks do. The window names the days that it covers, the day
-- is that on which it was due by the calendar of its zone.
create table run (
  briefing     text    not null,
  slot         text    not null,
  state        text    not null check (state in ('waiting', 'running', 'done', 'failed', 'skipped')),
  day          text    not null,
  due          bigint  not null,
  attempts     integer not null,
  owner        text    not null,
  lease_until  bigint  not null,
  next_attempt bigint  not null,
  edition      text,
  note         text    not null,
  updated      bigint  not null,
  primary key (briefing, slot)
);

create index run_waiting on run (state, next_attempt);

-- Up to which moment the runs of a briefing are entered.
create table watch (
  briefing    text   not null primary key,
  known_up_to bigint not null
);
