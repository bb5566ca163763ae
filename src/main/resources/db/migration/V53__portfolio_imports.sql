-- Lists that were taken into the portfolio (nhập danh mục): who, when, what, and whether it was taken back.
create table traoquyen.portfolio_import (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    recorded_by   varchar(100) not null,
    file_name     varchar(150) not null,
    sha256        char(64) not null,
    partial       boolean not null,
    stated_on     date not null,
    listed_on     date,
    rows          integer not null,
    accepted      integer not null,
    rejected      integer not null,
    added         integer not null,
    changed       integer not null,
    unchanged     integer not null,
    missing       integer not null,
    undone_at     timestamptz,
    undone_by     varchar(100),
    undone_reason text,
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_reason is null))
);

-- What an import touched: each power as it was before, null where there was none, and a fingerprint of what the list
-- said of it, which tells whether a later list says the same again.
create table traoquyen.portfolio_import_row (
    import_id  bigint not null references traoquyen.portfolio_import,
    power_code varchar(40) collate "C" not null,
    row_number integer not null,
    before     jsonb,
    said       char(32) not null,
    primary key (import_id, power_code)
);
create index portfolio_import_row_of_power on traoquyen.portfolio_import_row (power_code);
