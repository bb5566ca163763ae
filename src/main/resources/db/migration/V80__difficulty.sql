-- Difficulties (khó khăn, vướng mắc). What is only read lies in documents; what is searched for, in columns.
create sequence traoquyen.difficulty_number;

create table traoquyen.difficulty (
    id            varchar(40) primary key,
    title         varchar(300) not null,
    stream        varchar(20) not null,
    question      jsonb not null,
    origin        jsonb,
    raised_agency varchar(60) not null,
    raised_by     jsonb not null,
    -- the group to which it comes back
    raiser        varchar(100) not null,
    raised_at     timestamptz not null,
    status        varchar(20) not null check (status in
        ('OPEN', 'RETURNED', 'AT_MINISTRY', 'ANSWERED', 'MERGED', 'WITHDRAWN')),
    -- where it lies, or lay when it was over
    place         varchar(20) not null,
    agency        varchar(60) not null,
    returned_from varchar(20),
    desk          varchar(60),
    advice        jsonb,
    sent          jsonb,
    answer        jsonb,
    published     boolean not null,
    answered_at   timestamptz,
    merged_into   varchar(40) references traoquyen.difficulty,
    -- without case and diacritics
    title_words   text not null,
    own_words     text not null,
    public_words  text,
    check ((status = 'ANSWERED') = (answer is not null)),
    check ((status = 'MERGED') = (merged_into is not null)),
    check (not published or answer is not null),
    check (published = (public_words is not null))
);

create index difficulty_by_time on traoquyen.difficulty (raised_at desc, id desc);
create index difficulty_of_agency on traoquyen.difficulty (raised_agency);

-- Every stop on its way; it lies at one of them at most.
create table traoquyen.difficulty_hop (
    id            bigint generated always as identity primary key,
    difficulty_id varchar(40) not null references traoquyen.difficulty on delete cascade,
    place         varchar(20) not null,
    agency        varchar(60) not null,
    arrived_at    timestamptz not null,
    left_at       timestamptz check (left_at >= arrived_at),
    outcome       varchar(20),
    words         text,
    author        jsonb,
    check ((left_at is null) = (outcome is null))
);

create index difficulty_hop_of_difficulty on traoquyen.difficulty_hop (difficulty_id, id);
create index difficulty_hop_of_agency on traoquyen.difficulty_hop (agency, difficulty_id);
create unique index difficulty_lies_once on traoquyen.difficulty_hop (difficulty_id) where left_at is null;

-- Who has the same difficulty: counted once for each agency.
create table traoquyen.difficulty_joining (
    difficulty_id varchar(40) not null references traoquyen.difficulty on delete cascade,
    agency        varchar(60) not null,
    author        jsonb not null,
    note          text,
    at            timestamptz not null,
    primary key (difficulty_id, agency)
);

create index difficulty_joining_of_agency on traoquyen.difficulty_joining (agency);

-- What an answer has led to; without a reference it is a note of what somebody still has to do.
create table traoquyen.difficulty_change (
    id            bigint generated always as identity primary key,
    difficulty_id varchar(40) not null references traoquyen.difficulty on delete cascade,
    kind          varchar(20) not null check (kind in ('DOSSIER', 'PLAN_ITEM', 'CALENDAR')),
    reference     varchar(100),
    note          text not null,
    author        jsonb not null,
    at            timestamptz not null,
    done_at       timestamptz
);

create index difficulty_change_of_difficulty on traoquyen.difficulty_change (difficulty_id);
create index difficulty_change_to_do on traoquyen.difficulty_change (id) where done_at is null;
