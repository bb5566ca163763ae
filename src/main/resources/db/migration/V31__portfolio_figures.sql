create extension if not exists pg_trgm;

alter table traoquyen.power
    -- a power that left the list stays known, and is counted no more
    add column listed    boolean not null default true,
    -- the import that brought it
    add column import_id bigint;

alter table traoquyen.power_status_change
    add column form         varchar(20) check (form in ('DECENTRALIZATION', 'DELEGATION')),
    add column lead_agency  varchar(60),
    -- took over what a list said of the time before: known from the day on which it held
    add column opening      boolean not null default false,
    add column listed       boolean not null default true,
    add column awaited      text,
    add column watcher      varchar(60),
    add column review_on    date,
    add column proposed_by  varchar(60),
    add column import_id    bigint,
    -- until the day before this day: so the system answered when it was asked, and so it is known to have been since
    add column told_until   date not null default 'infinity',
    add column held_until   date not null default 'infinity';

update traoquyen.power_status_change change
   set form = power.form, lead_agency = power.lead_agency, opening = change.recorded_by = 'demo'
  from traoquyen.power
 where code = power_code;

alter table traoquyen.power_status_change
    alter column form set not null,
    alter column lead_agency set not null,
    -- the first day on which the system would have told it, by the days of Vietnam
    add column known_on date not null generated always as (
        case when opening then valid_on else (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date end) stored;

update traoquyen.power_status_change change
   set told_until = timed.told_until, held_until = timed.held_until
  from (select id,
               case when newest then lead(known_on, 1, 'infinity') over (
                        partition by power_code, newest order by known_on, valid_on, id)
                    else known_on end as told_until,
               held_until
          from (select *,
                       lead(valid_on, 1, 'infinity') over (partition by power_code order by valid_on, id) as held_until,
                       array[valid_on - date '1900-01-01', id] >= max(array[valid_on - date '1900-01-01', id]) over (
                           partition by power_code order by known_on, valid_on, id) as newest
                  from (select id, power_code, valid_on, known_on from traoquyen.power_status_change) line) held) timed
 where timed.id = change.id;

-- How many powers stand so on a day and until the next day that has a row; the rows of one agency are changed by one
-- transaction at a time. THEN: as was known on that day; NOW: as is known since; LATER: changes recorded after that day
-- for that day or an earlier one.
create table traoquyen.portfolio_figure (
    lead_agency varchar(60) not null,
    series      varchar(5) not null check (series in ('THEN', 'NOW', 'LATER')),
    form        varchar(20) not null,
    status      varchar(20) not null,
    day         date not null,
    total       integer not null check (total >= 0),
    primary key (lead_agency, series, form, status, day)
);

insert into traoquyen.portfolio_figure
select lead_agency, series, form, status, day,
       sum(sum(delta)) over (partition by lead_agency, series, form, status order by day)
  from traoquyen.power_status_change
       cross join lateral (values ('THEN', known_on, 1), ('THEN', told_until, -1),
                                  ('NOW', valid_on, 1), ('NOW', held_until, -1),
                                  ('LATER', valid_on, 1), ('LATER', known_on, -1)) as moved (series, day, delta)
 where day < 'infinity'
 group by lead_agency, series, form, status, day
having sum(delta) <> 0;

create index power_in_words on traoquyen.power using gin (folded gin_trgm_ops);
create index power_of_import on traoquyen.power (import_id) where import_id is not null;
create index power_status_change_of_import on traoquyen.power_status_change (import_id) where import_id is not null;
