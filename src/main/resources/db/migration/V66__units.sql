-- A unit (phòng, đơn vị) is an agency inside another; agencies and people can be written to.
alter table traoquyen.agency
    add column parent  text references traoquyen.agency,
    add column mailbox text,
    add check (parent <> code);

alter table traoquyen.official
    add column email text;

create index agency_of_parent on traoquyen.agency (parent);

-- Every node keeps agencies and officials in memory; it looks here whether they are still right.
create table traoquyen.organization_version (
    version bigint not null
);

insert into traoquyen.organization_version values (0);

create function traoquyen.organization_changed() returns trigger language plpgsql as $$
begin
    update traoquyen.organization_version set version = txid_current() where version <> txid_current();
    return null;
end
$$;

create trigger organization_changed
    after insert or update or delete or truncate on traoquyen.agency
    for each statement execute function traoquyen.organization_changed();

create trigger organization_changed
    after insert or update or delete or truncate on traoquyen.official
    for each statement execute function traoquyen.organization_changed();
