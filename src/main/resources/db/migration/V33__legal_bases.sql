-- The provisions that a power cites (căn cứ pháp lý), read from its text; keys compare without case and diacritics.
create table traoquyen.power_citation (
    power_code varchar(40) collate "C" not null references traoquyen.power (code) on delete cascade,
    ordinal    integer not null,
    name       text not null,
    symbol     text,
    article    text,
    clause     text,
    point      text,
    symbol_key text collate "C",
    -- null where the name is only the kind of the document
    name_key   text collate "C",
    primary key (power_code, ordinal)
);

create index power_citation_by_symbol on traoquyen.power_citation (symbol_key);
create index power_citation_by_name on traoquyen.power_citation (name_key);

-- A law, decree or article that changed, as the legal reviewer entered it.
create table traoquyen.legal_basis_change (
    id           bigint generated always as identity primary key,
    name         text not null,
    symbol       text,
    article      text,
    clause       text,
    point        text,
    -- document and provision without case and diacritics
    basis_key    text collate "C" not null,
    kind         varchar(20) not null check (kind in ('AMENDED', 'REPLACED', 'REPEALED', 'ISSUED')),
    title        text not null,
    summary      text,
    effective_on date not null,
    paper        text not null,
    recorded_by  varchar(100) not null,
    recorded_at  timestamptz not null,
    constraint legal_basis_change_entered_once unique (basis_key, kind, paper)
);

-- The powers that it concerned when it was entered.
create table traoquyen.legal_basis_change_power (
    change_id  bigint not null references traoquyen.legal_basis_change,
    power_code varchar(40) collate "C" not null,
    concern    varchar(10) not null check (concern in ('CITES', 'AWAITS', 'CHOSEN')),
    primary key (change_id, power_code)
);

create index legal_basis_change_of_power on traoquyen.legal_basis_change_power (power_code);

-- The question to an agency whether a power that rests is to be handed over after all; one open question a power.
create table traoquyen.power_reconsideration (
    id          bigint generated always as identity primary key,
    power_code  varchar(40) collate "C" not null references traoquyen.power (code),
    change_ids  bigint[] not null,
    review_on   date,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    answered_by varchar(100),
    outcome     varchar(20) check (outcome in ('KEEP', 'PROPOSE')),
    reason      text,
    dossier_id  varchar(40),
    -- whether its process has begun
    started     boolean not null default false,
    check ((answered_at is null) = (outcome is null))
);

create unique index power_reconsideration_open on traoquyen.power_reconsideration (power_code)
    where answered_at is null;
create index power_reconsideration_of_power on traoquyen.power_reconsideration (power_code, id);
