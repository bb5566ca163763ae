-- What has to be done besides what a plan's paper says (đầu việc bổ sung).
create table traoquyen.plan_added_item (
    plan_id  text not null references traoquyen.plan,
    ordinal  integer not null,
    item     jsonb not null,
    added_by text not null,
    added_at timestamptz not null,
    primary key (plan_id, ordinal)
);
