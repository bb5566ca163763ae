-- How a person wants to be told (cách nhận thông báo); nothing here: both ways.
create table traoquyen.notice_preference (
    recipient  text primary key,
    channel    varchar(10) not null check (channel in ('AT_ONCE', 'DIGEST', 'BOTH')),
    changed_at timestamptz not null
);

-- What goes out by SMTP (thư), made of one or many notices or of the work of a day. What it says is kept as it was made, so
-- that a letter that has to be sent twice is the same letter.
create table traoquyen.letter (
    id               text primary key,
    recipient        text not null,
    address          text not null,
    content          jsonb not null,
    -- the day of a morning digest; null for a letter of notices
    digest_on        date,
    made_at          timestamptz not null,
    started_at       timestamptz,
    sent_at          timestamptz,
    undeliverable_at timestamptz,
    -- what the mail server answered that refused the mailbox
    problem          text,
    unique (digest_on, recipient)
);

create index letter_to_start on traoquyen.letter (made_at, id) where started_at is null;
create index letter_under_way on traoquyen.letter (recipient, made_at)
    where sent_at is null and undeliverable_at is null;

-- What somebody is told (thông báo), written with what has happened. Nobody is told of one event twice.
create table traoquyen.notice (
    id        bigint generated always as identity primary key,
    event     text not null,
    recipient text not null,
    rule      varchar(30) not null,
    -- the rule as a person reads it
    because   text not null,
    level     smallint not null check (level >= 0),
    subject   text not null,
    text      text not null,
    -- the business key that it is about, such as the code of a dossier
    about     text,
    link      text,
    due       timestamptz,
    at        timestamptz not null,
    delivery  varchar(10) not null check (delivery in ('KEPT', 'WAITING', 'LETTER')),
    letter_id text references traoquyen.letter,
    read_at   timestamptz,
    unique (event, recipient),
    check ((delivery = 'LETTER') = (letter_id is not null))
);

create index notice_of_recipient on traoquyen.notice (recipient, id desc);
create index notice_unread on traoquyen.notice (recipient) where read_at is null;
create index notice_about on traoquyen.notice (about, id) where about is not null;
create index notice_waiting on traoquyen.notice (recipient, id) where delivery = 'WAITING';
create index notice_of_letter on traoquyen.notice (letter_id) where letter_id is not null;
