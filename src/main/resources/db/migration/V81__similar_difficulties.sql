-- Titles that are alike are found by their letters, three by three, while they are being typed.
create index difficulty_alike on traoquyen.difficulty using gist (title_words gist_trgm_ops (siglen = 64));

-- Finds the operator of the extension wherever that was installed: the path is that of the migration.
create function traoquyen.similar_difficulties(sought text, itself text, most integer)
    returns table (difficulty_id varchar, likeness double precision)
    language sql stable set search_path from current as $$
    select id, 1 - (title_words <-> sought)
      from traoquyen.difficulty
     where (status in ('OPEN', 'RETURNED', 'AT_MINISTRY') or published) and (itself is null or id <> itself)
     order by title_words <-> sought
     limit most
$$;
