create table traoquyen.agency (
    code        text primary key,
    name        text not null,
    short_name  text not null,
    symbol      text not null,
    kind        text not null,
    valid_from  date not null,
    valid_until date,
    check (valid_until is null or valid_until > valid_from)
);

create table traoquyen.official (
    user_id     text primary key,
    full_name   text not null,
    title       text not null,
    agency_code text not null references traoquyen.agency,
    position    text not null,
    rank        integer not null
);

create index official_of_agency on traoquyen.official (agency_code, position);
