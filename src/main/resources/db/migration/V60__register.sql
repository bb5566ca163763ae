create extension if not exists btree_gist;

-- Who holds which power, under which instrument, from when until when (sổ theo dõi phân cấp, ủy quyền).
create table traoquyen.holding (
    id                bigint generated always as identity primary key,
    power_code        varchar(40) collate "C" not null references traoquyen.power,
    form              varchar(20) not null check (form in ('DECENTRALIZATION', 'DELEGATION')),
    transferor        varchar(80) not null,
    transferor_agency varchar(60) not null,
    holders           text[] not null check (cardinality(holders) > 0),
    instrument_id     text not null references traoquyen.instrument,
    clause            text,
    annex_row         integer check (annex_row > 0),
    conditions        text,
    held_from         date not null,
    valid_until       date,
    ended_on          date,
    end_kind          varchar(20) check (end_kind in ('EXPIRED', 'REPLACED', 'AMENDED', 'REVOKED', 'TERMINATED')),
    end_paper         text,
    recorded_at       timestamptz not null,
    recorded_by       varchar(100) not null,
    import_id         bigint,
    -- one that ended before it began was never held
    period            daterange generated always as (
        case when least(valid_until, ended_on) < held_from then 'empty'::daterange
             else daterange(held_from, least(valid_until, ended_on), '[]') end) stored,
    check ((ended_on is null) = (end_kind is null)),
    -- one transferor hands a power over in one form at a time
    constraint holding_does_not_overlap
        exclude using gist (power_code with =, form with =, transferor_agency with =, period with &&)
);

create index holding_of_holder on traoquyen.holding using gin (holders);
create index holding_of_instrument on traoquyen.holding (instrument_id);
create index holding_of_power on traoquyen.holding (power_code, held_from);
create index holding_by_last_day on traoquyen.holding (valid_until) where ended_on is null and valid_until is not null;
create index holding_of_import on traoquyen.holding (import_id) where import_id is not null;
