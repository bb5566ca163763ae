-- Which instruments are watched over while they are in force (theo dõi văn bản đang có hiệu lực). The wish is written
-- with the holdings; processes are started and stopped afterwards, in small transactions.
create table traoquyen.monitoring (
    -- no reference: an import that is undone takes its instruments away before their processes are stopped
    instrument_id text primary key,
    wanted_at     timestamptz not null,
    started_at    timestamptz,
    over_at       timestamptz,
    withdrawn_at  timestamptz,
    -- days before the last day, as the last warning named them
    last_warning  integer check (last_warning > 0),
    -- as the instrument names them; null: as the province does
    review_months integer check (review_months > 0),
    report_months integer check (report_months > 0)
);

create index monitoring_to_start on traoquyen.monitoring (wanted_at, instrument_id)
    where started_at is null and over_at is null and withdrawn_at is null;
create index monitoring_to_stop on traoquyen.monitoring (instrument_id) where withdrawn_at is not null;

-- What was done or happened while it was in force.
create table traoquyen.monitoring_entry (
    id            bigint generated always as identity primary key,
    instrument_id text not null references traoquyen.monitoring on delete cascade,
    at            timestamptz not null,
    deed          varchar(30) not null check (deed in
        ('REVIEW', 'LEGAL_BASIS_CHANGED', 'WARN', 'PREPARE_EXPIRY', 'END', 'ACKNOWLEDGE_END')),
    outcome       varchar(20) not null check (outcome in
        ('KEEP', 'EXTEND', 'AMEND', 'REPLACE', 'END', 'LET_EXPIRE', 'DONE')),
    text          text,
    reason        text,
    -- for whom an agency spoke, and since when its task had been open
    agency        varchar(60),
    asked_at      timestamptz,
    -- of the powers, those that the change concerns; empty: all
    power_codes   text[] not null default '{}',
    valid_until   date,
    dossier_id    text,
    user_id       varchar(100),
    user_name     text,
    user_title    text
);

create index monitoring_entry_of_instrument on traoquyen.monitoring_entry (instrument_id, id);

-- What a holder reports of how it uses what it was given (báo cáo kết quả thực hiện).
create table traoquyen.holder_report (
    id            bigint generated always as identity primary key,
    instrument_id text not null references traoquyen.monitoring on delete cascade,
    agency        varchar(60) not null,
    at            timestamptz not null,
    received      integer not null check (received >= 0),
    settled       integer not null check (settled between 0 and received),
    on_time       integer not null check (on_time between 0 and settled),
    difficulties  text,
    proposals     text,
    user_id       varchar(100) not null,
    user_name     text not null
);

create index holder_report_of_instrument on traoquyen.holder_report (instrument_id, id);
