-- The clock of every stage (đồng hồ thời hạn): a task, or a waiting period that only a timer holds. Due dates of tasks
-- and timers follow this table, and reports read it; the engine's tables are never counted.
create table traoquyen.stage_clock (
    -- the id of the task; of a waiting period the engine's id of that stay at its element
    id                    varchar(160) primary key,
    process_key           varchar(100) not null,
    process_definition_id varchar(160) not null,
    process_instance_id   varchar(64)  not null,
    -- where its timers hang
    execution_id          varchar(64)  not null,
    business_key          varchar(160) not null,
    stage                 varchar(100) not null,
    name                  text         not null,
    agency                varchar(60),
    groups                text[]       not null default '{}',
    holder                varchar(120),
    opened_at             timestamptz  not null,
    term_amount           integer      not null,
    term_unit             varchar(20)  not null,
    term_source           text         not null,
    term_confirmed        boolean      not null,
    -- how the due moment is found anew when the calendar changes
    basis                 varchar(20)  not null check (basis in ('TERM', 'REMAINING', 'DATE', 'MOMENT')),
    basis_from            timestamptz,
    basis_minutes         bigint,
    basis_day             date,
    due                   timestamptz,
    confirmed             boolean      not null,
    level                 integer      not null default 0 check (level >= 0),
    held_at               timestamptz,
    -- working minutes left when it was held, negative where it was overdue
    remaining_minutes     bigint,
    -- working minutes that it stood still, all pauses together
    held_minutes          bigint       not null default 0,
    extensions            integer      not null default 0,
    closed_at             timestamptz,
    ended                 varchar(20) check (ended in ('COMPLETED', 'OVERDUE', 'CANCELLED')),
    check ((held_at is null) = (remaining_minutes is null)),
    check ((closed_at is null) = (ended is null)),
    check (held_at is null or due is null)
);

create index stage_clock_open_of_instance on traoquyen.stage_clock (process_instance_id) where closed_at is null;
create index stage_clock_open_of_subject on traoquyen.stage_clock (business_key) where closed_at is null;
create index stage_clock_of_execution on traoquyen.stage_clock (execution_id);
create index stage_clock_of_subject on traoquyen.stage_clock (process_key, business_key, opened_at);

-- Which rungs of the ladder a stage has reached, and who was told (mức đã nhắc, đã báo cáo). A deadline that is extended
-- is a new one, so its levels are reached anew.
create table traoquyen.stage_level (
    clock_id   varchar(160) not null references traoquyen.stage_clock on delete cascade,
    due        timestamptz  not null,
    level      integer      not null,
    reached_at timestamptz  not null,
    rule       text         not null,
    recipients text[]       not null,
    at_once    boolean      not null,
    primary key (clock_id, due, level)
);
