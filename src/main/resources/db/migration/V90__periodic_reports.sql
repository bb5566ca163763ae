-- Who reports to whom and when (chế độ báo cáo định kỳ). What the program brings along is added once; what a province
-- changes is its own.
create table traoquyen.report_rule (
    code            varchar(60) primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title           text not null,
    basis           text not null,
    confirmed       boolean not null,
    note            text,
    rhythm          varchar(20) not null check (rhythm in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'ON_DEMAND')),
    -- as the rule writes them, such as 'WED 15:00'; null on demand
    opens           text,
    parts_due       text,
    sent_due        text,
    on_holiday      varchar(20) not null check (on_holiday in ('EARLIER', 'ROLL_IN_ORDER')),
    reporters       text[] not null default '{}',
    reporter_kinds  text[] not null default '{}',
    units_of        varchar(60),
    consolidator    varchar(60) not null,
    approver        varchar(60) not null,
    addressee       text not null,
    -- whose part the consolidated report becomes
    feeds           varchar(60),
    -- periods whose parts were due before are nobody's concern
    active_since    timestamptz,
    changed_at      timestamptz not null,
    changed_by      varchar(100)
);

-- One period of a rule (kỳ báo cáo), with the rule as it was when the period began.
create table traoquyen.report_period (
    id              varchar(90) primary key,
    rule_code       varchar(60) not null references traoquyen.report_rule,
    first_day       date not null,
    last_day        date not null,
    label           text not null,
    title           text not null,
    consolidator    varchar(60) not null,
    approver        varchar(60) not null,
    addressee       text not null,
    opens_at        timestamptz not null,
    parts_due       timestamptz not null,
    sent_due        timestamptz not null check (sent_due > parts_due),
    -- until when a late report is waited for
    late_until      timestamptz not null,
    status          varchar(20) not null check (status in
        ('COLLECTING', 'CONSOLIDATING', 'AWAITING_APPROVAL', 'APPROVED', 'SENT', 'MISSED')),
    opened_at       timestamptz not null,
    closed_at       timestamptz,
    missing_note    text,
    approved_at     timestamptz,
    approved_by     text,
    approver_title  text,
    number          integer check (number > 0),
    symbol          text,
    sent_on         date
);

create index report_period_of_rule on traoquyen.report_period (rule_code, first_day desc);
create unique index report_number on traoquyen.report_period (approver, extract(year from sent_on), number);

-- What an agency is to report in a period (báo cáo của đơn vị).
create table traoquyen.report_part (
    period_id       varchar(90) not null references traoquyen.report_period,
    agency          varchar(60) not null,
    -- the rule whose consolidated report becomes this part; null: the agency writes it
    fed_by          varchar(60),
    -- what the system knew, and when
    known           jsonb not null,
    known_at        timestamptz not null,
    version         integer not null default 0,
    sent_at         timestamptz,
    missing         boolean not null default false,
    -- the period in whose report it was taken in after its own was closed
    taken_into      varchar(90) references traoquyen.report_period,
    urged           integer not null default 0,
    primary key (period_id, agency)
);

create index report_part_of_agency on traoquyen.report_part (agency, period_id);

create table traoquyen.report_part_version (
    period_id       varchar(90) not null,
    agency          varchar(60) not null,
    number          integer not null,
    at              timestamptz not null,
    user_id         varchar(100),
    user_name       text not null,
    -- each line with what was known and what was reported
    lines           jsonb not null,
    addition        text,
    proposals       text,
    primary key (period_id, agency, number),
    foreign key (period_id, agency) references traoquyen.report_part
);

-- The consolidated report, as often as it was submitted (báo cáo tổng hợp).
create table traoquyen.joint_report (
    period_id       varchar(90) not null references traoquyen.report_period,
    number          integer not null,
    at              timestamptz not null,
    user_id         varchar(100) not null,
    user_name       text not null,
    summary         text,
    sections        jsonb not null,
    missing_note    text,
    -- by agency, the version of its part that was in it
    included        jsonb not null,
    primary key (period_id, number)
);

create table traoquyen.report_entry (
    id              bigint generated always as identity primary key,
    period_id       varchar(90) not null references traoquyen.report_period,
    at              timestamptz not null,
    deed            varchar(20) not null check (deed in
        ('OPEN', 'MISS', 'SEND_PART', 'URGE', 'CONSOLIDATE', 'RETURN', 'APPROVE', 'SEND', 'FEED')),
    agency          varchar(60),
    text            text,
    user_id         varchar(100),
    user_name       text
);

create index report_entry_of_period on traoquyen.report_entry (period_id, id);
