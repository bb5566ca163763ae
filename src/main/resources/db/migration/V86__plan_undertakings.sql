-- One lead agency's share of one item of a plan: what a process of planExecution carries through.
create table traoquyen.plan_undertaking (
    id           text primary key,
    plan_id      text not null references traoquyen.plan,
    item         integer not null,
    agency       text not null references traoquyen.agency,
    stream       text not null,
    consolidator text not null,
    supports     text[] not null,
    status       varchar(20) not null check (status in
        ('PENDING', 'AWAITING_DATE', 'AWAITING_LETTER', 'TO_ASSIGN', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'ACCEPTED',
         'COMPLETED', 'PERIOD_OVER', 'WITHDRAWN', 'AGENCY_ENDED')),
    round        integer not null,
    due_on       date,
    due_source   text,
    holder       text,
    letter_id    bigint references traoquyen.plan_letter,
    started_at   timestamptz,
    closed_at    timestamptz,
    -- what its process is still to be told
    signal       varchar(10) check (signal in ('START', 'DATE_SET', 'LETTER', 'WITHDRAW')),
    signal_after timestamptz,
    unique (plan_id, item, agency)
);

create index plan_undertaking_to_tell on traoquyen.plan_undertaking (signal_after nulls first, id) where signal is not null;
create index plan_undertaking_of_agency on traoquyen.plan_undertaking (agency) where closed_at is null;

-- What was done or happened; only ever added to.
create table traoquyen.plan_entry (
    id             bigint generated always as identity primary key,
    undertaking_id text not null references traoquyen.plan_undertaking,
    at             timestamptz not null,
    round          integer not null,
    deed           varchar(20) not null check (deed in
        ('SET_DATE', 'LETTER', 'ASSIGN', 'REPORT', 'ACCEPT', 'RETURN', 'CONTRIBUTE', 'NEXT_PERIOD', 'COMPLETE',
         'PERIOD_OVER', 'WITHDRAW', 'AGENCY_ENDED')),
    text           text,
    paper          text,
    user_id        text,
    user_name      text,
    user_title     text,
    agency         text
);

create index plan_entry_of_undertaking on traoquyen.plan_entry (undertaking_id, id);
