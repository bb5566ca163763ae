-- Files that show what was done for an item (tài liệu chứng minh kết quả); only ever added to.
create table traoquyen.plan_file (
    id             bigint generated always as identity primary key,
    undertaking_id text not null references traoquyen.plan_undertaking,
    round          integer not null,
    name           varchar(150) not null,
    format         varchar(10) not null check (format in ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPEG')),
    size           bigint not null,
    sha256         char(64) not null,
    uploaded_by    text not null,
    agency         text not null,
    uploaded_at    timestamptz not null,
    content        bytea not null
);

alter table traoquyen.plan_file alter column content set storage external;

create index plan_file_of_undertaking on traoquyen.plan_file (undertaking_id, id);
