-- Powers to be handed over (nhiệm vụ, quyền hạn); codes compare byte by byte, so that a prefix is a range of the key.
create table traoquyen.power (
    code              varchar(40) collate "C" primary key,
    name              text not null,
    field             text,
    legal_basis       text not null,
    form              varchar(20) not null check (form in ('DECENTRALIZATION', 'DELEGATION')),
    transferor        text,
    recipient         text,
    lead_agency       varchar(60) not null,
    coordinating      text[] not null,
    due_on            date,
    status            varchar(20) not null check (status in ('IN_PROGRESS', 'COMPLETED', 'PAUSED', 'DECLINED')),
    instrument_symbol varchar(60),
    issued_on         date,
    effective_on      date,
    valid_until       date,
    note              text,
    -- code, name, legal basis and symbol in small letters without diacritics
    folded            text not null
);

create index power_of_agency on traoquyen.power (lead_agency, code);
create index power_of_status on traoquyen.power (status, code);

-- What became of a power since when (valid_on), and when and by whom that was written down.
create table traoquyen.power_status_change (
    id          bigint generated always as identity primary key,
    power_code  varchar(40) collate "C" not null references traoquyen.power (code),
    status      varchar(20) not null check (status in ('IN_PROGRESS', 'COMPLETED', 'PAUSED', 'DECLINED')),
    valid_on    date not null,
    recorded_at timestamptz not null,
    recorded_by varchar(100) not null,
    reason      text,
    paper       text
);

create index power_status_change_of_power on traoquyen.power_status_change (power_code, valid_on desc, id desc);
