-- The mornings on which the digests were made (bản tin sáng): whichever node enters the day first makes them.
create table traoquyen.digest_day (
    day     date primary key,
    made_at timestamptz not null
);
