-- Every change of the calendar (lịch sử thay đổi lịch làm việc): who, when, from what to what. The newest id tells each
-- node whether the calendar that it holds in memory is still the one on record; changes take turns, so ids are in order.
create table traoquyen.calendar_change (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    changed_by text        not null,
    about      text        not null,
    before     text        not null,
    after      text        not null,
    reason     text        not null,
    -- whether deadlines were looked through once more, after every node had read the change
    settled    boolean     not null default false
);

create index calendar_change_unsettled on traoquyen.calendar_change (id) where not settled;
