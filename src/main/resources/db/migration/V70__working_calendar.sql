-- The calendar grows: days of the province beside those of the country, days that close early, years with a status of
-- their own, and the hours of the offices. What a database already holds stays as it was.
alter table traoquyen.calendar_day
    add column scope  text not null default 'NATIONAL' check (scope in ('NATIONAL', 'PROVINCE')),
    add column closes time,
    drop constraint calendar_day_kind_check,
    add constraint calendar_day_kind_check check (kind in ('OFF', 'WORK', 'SHORT')),
    add constraint calendar_day_closes_check check ((kind = 'SHORT') = (closes is not null)),
    drop constraint calendar_day_pkey,
    add primary key (date, scope);

-- How far the days off of a year are decided as a whole (lịch nghỉ của năm); a year without a row is provisional.
create table traoquyen.calendar_year (
    year   integer primary key check (year between 2000 and 2100),
    status text not null check (status in ('CONFIRMED', 'PROVISIONAL')),
    basis  text not null
);

insert into traoquyen.calendar_year (year, status, basis)
values (2025, 'CONFIRMED', 'TB 6150/TB-BLĐTBXH'),
       (2026, 'CONFIRMED', 'TB 9441/TB-BNV; CV 12729/VPCP-KGVX; NQ 28/2026/QH16'),
       (2027, 'PROVISIONAL', 'Chưa công bố; phương án Bộ Nội vụ đề xuất 22/9/2026');

-- Until now a year with a day on record counted as known.
insert into traoquyen.calendar_year (year, status, basis)
select distinct extract(year from date)::integer, 'CONFIRMED', 'Các ngày do tỉnh đã nhập'
  from traoquyen.calendar_day
 where extract(year from date) between 2000 and 2100
    on conflict do nothing;

-- When the offices are open (giờ làm việc), from a day on; where no row holds yet, the settings of the province do.
create table traoquyen.office_hours (
    valid_from       date primary key,
    morning_opens    time not null,
    morning_closes   time not null,
    afternoon_opens  time not null,
    afternoon_closes time not null,
    basis            text not null,
    status           text not null check (status in ('CONFIRMED', 'PROVISIONAL')),
    check (morning_opens < morning_closes and morning_closes <= afternoon_opens and afternoon_opens < afternoon_closes)
);
