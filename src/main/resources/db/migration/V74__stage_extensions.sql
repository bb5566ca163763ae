-- Requests for more time and what became of them (đề nghị gia hạn).
create table traoquyen.stage_extension (
    id          bigint generated always as identity primary key,
    clock_id    varchar(160) not null references traoquyen.stage_clock,
    asked_by    varchar(120) not null,
    asked_at    timestamptz  not null,
    -- the due moment when it was asked, so that the days granted in all can be counted from the first
    due_before  timestamptz  not null,
    until       date         not null,
    reason      text         not null,
    -- whose heads decide: the holder's agency, or the coordinator's
    decider     varchar(60)  not null,
    status      varchar(20)  not null default 'ASKED' check (status in ('ASKED', 'GRANTED', 'REFUSED', 'LAPSED')),
    decided_by  varchar(120),
    decided_at  timestamptz,
    granted     date,
    answer      text,
    check ((status = 'GRANTED') = (granted is not null)),
    check ((status in ('GRANTED', 'REFUSED')) = (decided_by is not null)),
    check ((status = 'ASKED') = (decided_at is null))
);

create index stage_extension_of_clock on traoquyen.stage_extension (clock_id, asked_at);
-- one request at a time
create unique index stage_extension_asked on traoquyen.stage_extension (clock_id) where status = 'ASKED';
