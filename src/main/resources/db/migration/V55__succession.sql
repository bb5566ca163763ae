-- A dossier that succeeds instruments in force (hồ sơ gia hạn, sửa đổi, thay thế, chấm dứt) and which ones.
alter table traoquyen.dossier
    add column succession_kind varchar(10) check (succession_kind in ('EXTEND', 'AMEND', 'REPLACE', 'END'));

create table traoquyen.dossier_predecessor (
    dossier_id    varchar(40) not null references traoquyen.dossier,
    instrument_id text not null,
    symbol        text not null,
    issued_on     date not null,
    whole         boolean not null,
    primary key (dossier_id, instrument_id)
);
create index on traoquyen.dossier_predecessor (instrument_id);

-- From which rest a dossier took a power up, so that it can be given back if the dossier is withdrawn.
alter table traoquyen.dossier_power
    add column taken_from varchar(20) check (taken_from in ('PAUSED', 'DECLINED'));
