create sequence traoquyen.dossier_number;

create table traoquyen.dossier (
    id varchar(40) primary key,
    form varchar(20) not null,
    lead_agency varchar(60) not null,
    title varchar(300) not null,
    content jsonb not null,
    status varchar(20) not null,
    stage varchar(40) not null,
    round int not null,
    instrument_kind varchar(20),
    instrument_kind_reason text,
    effective_on date,
    awaited_legal_basis text,
    review_on date,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create table traoquyen.dossier_power (
    dossier_id varchar(40) not null references traoquyen.dossier,
    power_code varchar(60) not null,
    primary key (dossier_id, power_code)
);
create index on traoquyen.dossier_power (power_code);

create table traoquyen.dossier_participant (
    dossier_id varchar(40) not null references traoquyen.dossier,
    agency varchar(60) not null,
    primary key (dossier_id, agency)
);
create index on traoquyen.dossier_participant (agency);

create table traoquyen.dossier_entry (
    id bigint generated always as identity primary key,
    dossier_id varchar(40) not null references traoquyen.dossier,
    at timestamptz not null,
    round int not null,
    deed varchar(40) not null,
    outcome varchar(40) not null,
    text text,
    user_id varchar(120),
    name varchar(200) not null,
    title varchar(200),
    agency varchar(60)
);
create index on traoquyen.dossier_entry (dossier_id, id);

create table traoquyen.dossier_revision (
    dossier_id varchar(40) not null references traoquyen.dossier,
    number int not null,
    at timestamptz not null,
    by_name varchar(200) not null,
    content jsonb not null,
    primary key (dossier_id, number)
);

create table traoquyen.dossier_opinion (
    dossier_id varchar(40) not null references traoquyen.dossier,
    round int not null,
    agency varchar(60) not null,
    stance varchar(40) not null,
    text text,
    answered_at timestamptz not null,
    response varchar(20),
    explanation text,
    primary key (dossier_id, round, agency)
);
