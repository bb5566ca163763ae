-- Who stands in for whom (thay thế khi vắng mặt). Rows are never deleted; ended_by is null where the last day has passed.
create table traoquyen.substitution (
    id         bigint generated always as identity primary key,
    absent     text not null references traoquyen.official,
    substitute text not null references traoquyen.official,
    from_day   date not null,
    until_day  date not null,
    scope      text not null check (scope in ('ALL', 'PROCESS', 'POSITION')),
    scope_of   text,
    reason     text,
    entered_by text not null,
    entered_at timestamptz not null,
    begun_at   timestamptz,
    ended_at   timestamptz,
    ended_by   text,
    check (until_day >= from_day),
    check (absent <> substitute),
    check ((scope = 'ALL') = (scope_of is null))
);

create index substitution_of_absent on traoquyen.substitution (absent);
create index substitution_of_substitute on traoquyen.substitution (substitute);
create index substitution_open on traoquyen.substitution (id) where ended_at is null;

create trigger organization_changed
    after insert or update or delete or truncate on traoquyen.substitution
    for each statement execute function traoquyen.organization_changed();

-- Tasks that the absent one held when it began; they go back to their groups when it ends.
create table traoquyen.handed_over_task (
    task_id         text not null,
    substitution_id bigint not null references traoquyen.substitution,
    primary key (task_id, substitution_id)
);

create index handed_over_task_of on traoquyen.handed_over_task (substitution_id);

-- Tasks that are offered to a substitute by name, because he stands in for one process only.
create table traoquyen.offered_task (
    user_id text not null references traoquyen.official,
    task_id text not null,
    primary key (user_id, task_id)
);

-- In whose stead something was done (xử lý thay).
alter table traoquyen.dossier_entry
    add column behalf_user_id text,
    add column behalf_name text;

alter table traoquyen.monitoring_entry
    add column behalf_user_id text,
    add column behalf_name text;
