-- An instrument that was issued before this system and only recorded here has no dossier, no draft and no file.
alter table traoquyen.instrument rename column dossier_id to id;
alter table traoquyen.instrument
    add column recorded_by_import bigint,
    alter column draft drop not null,
    drop constraint instrument_check2,
    add constraint instrument_has_its_file check (document is not null or draft is null or capacity = 'COUNCIL'),
    add constraint instrument_has_its_draft check (draft is not null or recorded_by_import is not null);

create sequence traoquyen.recorded_instrument_number;
