-- The mailing of one edition to one recipient: one row, so that a refused neighbour changes nothing. 'sending' is committed before the
-- first byte goes out and 'sent' after the server's answer; what dies in between is 'unknown', and is never sent again by itself.
create table delivery (
  edition      text    not null,
  recipient    text    not null,
  state        text    not null check (state in ('pending', 'sending', 'sent', 'deferred', 'refused', 'unknown')),
  attempts     integer not null,
  owner        text    not null,
  lease_until  bigint  not null,
  next_attempt bigint  not null,
  message_id   text    not null,
  last_answer  text    not null,
  created      bigint  not null,
  updated      bigint  not null,
  primary key (edition, recipient)
);

create index delivery_due on delivery (state, next_attempt);
