-- The mailing of one edition to one recipient: one row, so that a refused neighbour changes nothing. A pending row that is taken has an owner
-- and a lease; 'sending' is committed when all but the last line has gone out, 'sent' after the server's answer. What dies in between is
-- 'unknown', and is never sent again by itself. A row with a subject is a note for the owner of the briefing.
create table delivery (
  edition      text    not null,
  recipient    text    not null,
  briefing     text    not null,
  role         text    not null check (role in ('to', 'cc', 'bcc')),
  state        text    not null check (state in ('pending', 'sending', 'sent', 'deferred', 'refused', 'unknown')),
  attempts     integer not null,
  owner        text    not null,
  lease_until  bigint  not null,
  next_attempt bigint  not null,
  message_id   text    not null,
  last_answer  text    not null,
  subject      text,
  body         text,
  created      bigint  not null,
  updated      bigint  not null,
  primary key (edition, recipient)
);

create index delivery_due on delivery (state, next_attempt);
