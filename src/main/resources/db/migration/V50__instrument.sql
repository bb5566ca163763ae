-- Number books (sổ đăng ký văn bản đi): one row a book, so that numbers run without a gap.
create table traoquyen.number_book (
    issuer text not null,
    series text not null,
    year integer not null,
    last integer not null check (last > 0),
    primary key (issuer, series, year)
);

-- Instruments (văn bản): prepared at signing, issued with number and date, released to whom it concerns.
create table traoquyen.instrument (
    dossier_id text primary key,
    kind text not null check (kind in ('NORMATIVE', 'ADMINISTRATIVE')),
    form text not null check (form in ('DECENTRALIZATION', 'DELEGATION')),
    capacity text not null check (capacity in ('COMMITTEE', 'CHAIRMAN', 'HEAD', 'COUNCIL')),
    issuer text not null,
    issuer_name text not null,
    subject text not null,
    draft jsonb not null,
    document bytea,
    number integer check (number > 0),
    symbol text,
    issued_on date,
    effective_on date,
    valid_until date,
    released_at timestamptz,
    channels text[],
    sent_to text[],
    check ((symbol is null) = (issued_on is null)),
    check (number is null or symbol is not null),
    check (document is not null or capacity = 'COUNCIL'),
    check (released_at is null or symbol is not null),
    check (released_at is null or (channels is not null and sent_to is not null)),
    check (valid_until >= effective_on)
);

-- A symbol stands for one instrument of an issuer in a year.
create unique index instrument_symbol on traoquyen.instrument (issuer, symbol, (extract(year from issued_on)))
    where symbol is not null;
