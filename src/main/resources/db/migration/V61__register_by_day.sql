alter table traoquyen.holding
    -- as it was called when it was handed over
    add column power_name      text not null,
    -- the words of power, instrument and holders in small letters without diacritics
    add column words           tsvector not null,
    -- null where it had ended before it was entered
    add column end_recorded_at timestamptz,
    add column end_recorded_by varchar(100),
    -- the list that told of the instrument which took its place
    add column ended_by_import bigint;

create index holding_by_words on traoquyen.holding using gin (words);
create index holding_by_period on traoquyen.holding using gist (period);
create index holding_ended_by_import on traoquyen.holding (ended_by_import) where ended_by_import is not null;

-- Which agency holds what, in the order in which it is shown; every commune together is one agency here.
create table traoquyen.holding_of_agency (
    agency     varchar(60) collate "C" not null,
    power_code varchar(40) collate "C" not null,
    holding_id bigint not null references traoquyen.holding on delete cascade,
    primary key (agency, power_code, holding_id)
);

create index holding_of_agency_by_holding on traoquyen.holding_of_agency (holding_id);

-- How many holdings begin (+) and end (-) in a year (Y) and on a day (D), by holder; of whoever holds them under ''.
-- What is held on a day is the sum of the years before and of the days of its year, however many holdings there are.
create table traoquyen.holding_count (
    agency varchar(60) collate "C" not null,
    span   char(1) not null check (span in ('Y', 'D')),
    day    date not null,
    delta  integer not null,
    primary key (agency, span, day)
);

-- A commune that a holding names beside every commune holds it once.
create function traoquyen.agencies_of(holders text[]) returns setof text language sql immutable as $$
    select distinct split_part(holder, ':', 1)
    from unnest(holders) holder
    where holder not like 'xa-%' or not exists (select from unnest(holders) other where other like 'cap-xa:%')
$$;

create function traoquyen.steps_of(holders text[], period daterange)
    returns table (agency text, span char, day date, delta integer) language sql immutable as $$
    select holder, unit.span, case unit.span when 'Y' then date_trunc('year', step.day)::date else step.day end, step.delta
    from (select '' as holder union all select traoquyen.agencies_of(holders)) who,
         (values (lower(period), 1), (upper(period), -1)) step (day, delta),
         (values ('Y'), ('D')) unit (span)
    where not isempty(period) and step.day is not null
$$;

-- One transaction at a time counts: two that end and enter holdings of the same days would wait for each other for ever.
create function traoquyen.count_holdings() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('traoquyen.holding_count'));
    if tg_op = 'INSERT' then
        insert into traoquyen.holding_of_agency (agency, power_code, holding_id)
        select agency, power_code, id from entered, traoquyen.agencies_of(holders) agency;
    end if;
    if tg_op <> 'INSERT' then
        insert into traoquyen.holding_count as known
        select step.agency, step.span, step.day, -sum(step.delta)
        from gone, traoquyen.steps_of(gone.holders, gone.period) step
        group by 1, 2, 3
        order by 1, 2, 3
        on conflict (agency, span, day) do update set delta = known.delta + excluded.delta;
    end if;
    if tg_op <> 'DELETE' then
        insert into traoquyen.holding_count as known
        select step.agency, step.span, step.day, sum(step.delta)
        from entered, traoquyen.steps_of(entered.holders, entered.period) step
        group by 1, 2, 3
        order by 1, 2, 3
        on conflict (agency, span, day) do update set delta = known.delta + excluded.delta;
    end if;
    return null;
end
$$;

create trigger count_entered after insert on traoquyen.holding
    referencing new table as entered for each statement execute function traoquyen.count_holdings();
create trigger count_changed after update on traoquyen.holding
    referencing old table as gone new table as entered for each statement execute function traoquyen.count_holdings();
create trigger count_removed after delete on traoquyen.holding
    referencing old table as gone for each statement execute function traoquyen.count_holdings();

create function traoquyen.forget_holdings() returns trigger language plpgsql as $$
begin
    truncate traoquyen.holding_count;
    return null;
end
$$;

create trigger count_forgotten after truncate on traoquyen.holding
    for each statement execute function traoquyen.forget_holdings();
