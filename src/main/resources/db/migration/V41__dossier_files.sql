-- Files of dossiers (tài liệu hồ sơ): a file is known by its kind and name, each upload is a version of it.
create table traoquyen.dossier_file (
    id         uuid primary key default gen_random_uuid(),
    dossier_id varchar(40) not null references traoquyen.dossier (id),
    kind       varchar(20) not null check (kind in ('PROPOSAL', 'DRAFT', 'COMPARISON', 'SCAN', 'OTHER')),
    name       varchar(150) not null,
    unique (dossier_id, kind, name)
);

create table traoquyen.dossier_file_version (
    file_id     uuid not null references traoquyen.dossier_file (id),
    version     integer not null,
    format      varchar(10) not null check (format in ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPEG')),
    size        bigint not null,
    sha256      char(64) not null,
    uploaded_by varchar(100) not null,
    uploaded_at timestamptz not null,
    content     bytea not null,
    primary key (file_id, version)
);

-- Kept uncompressed (the formats are compressed already), so that a piece is read without the rest.
alter table traoquyen.dossier_file_version alter column content set storage external;
