-- Days that differ from the ordinary week (lịch làm việc): off, or worked in exchange; each with its decision.
create table traoquyen.calendar_day (
    date   date primary key,
    kind   text not null check (kind in ('OFF', 'WORK')),
    name   text not null,
    basis  text not null,
    status text not null check (status in ('CONFIRMED', 'PROVISIONAL'))
);
