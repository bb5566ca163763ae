-- Since when holdings have changed that a running process watches: its timers may have to be set anew.
alter table traoquyen.monitoring add column outdated_at timestamptz;

create index monitoring_to_follow on traoquyen.monitoring (outdated_at, instrument_id) where outdated_at is not null;
