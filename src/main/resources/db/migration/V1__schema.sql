-- Our own tables live in the schema traoquyen, which Flyway creates; the engine's stay in public.
comment on schema traoquyen is 'Trao Quyền: the domain beside the engine, in the same database and transaction';
