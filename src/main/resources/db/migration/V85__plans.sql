-- Implementation plans (kế hoạch triển khai): the paper as it stands, never changed, and what has become of it.
create table traoquyen.plan (
    id           text primary key,
    content      jsonb not null,
    -- of the content, for number books and lists
    issuer       text not null,
    symbol       text not null,
    status       varchar(20) not null check (status in ('DRAFT', 'ISSUED', 'RUNNING', 'COMPLETED', 'WITHDRAWN')),
    number       integer check (number > 0),
    issued_on    date,
    started_on   date,
    closed_at    timestamptz,
    close_reason text,
    entered_at   timestamptz not null,
    -- null for a plan that comes with the program
    entered_by   text,
    issued_by    text,
    started_by   text,
    check ((number is null) = (status = 'DRAFT' or status = 'WITHDRAWN' and number is null)),
    check ((number is null) = (issued_on is null))
);

create function traoquyen.plan_year(day date) returns integer language sql immutable
    return extract(year from day)::integer;

create unique index plan_number on traoquyen.plan (issuer, symbol, traoquyen.plan_year(issued_on), number);

create sequence traoquyen.plan_id;

-- What the coordinator sets where a plan names no day.
create table traoquyen.plan_date (
    plan_id text not null references traoquyen.plan,
    item    integer not null,
    -- null: asked about in each period
    due_on  date,
    set_by  text not null,
    set_at  timestamptz not null,
    primary key (plan_id, item)
);

-- Letters of the higher level that start the clock of items.
create table traoquyen.plan_letter (
    id            bigint generated always as identity primary key,
    plan_id       text not null references traoquyen.plan,
    number        text not null,
    issued_on     date not null,
    agency        text not null,
    title         text not null,
    due_on        date,
    items         integer[] not null,
    registered_at timestamptz not null,
    registered_by text not null,
    unique (plan_id, number, agency)
);
