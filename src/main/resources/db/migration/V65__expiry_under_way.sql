-- Before the last day: the next dossier is under way already.
alter table traoquyen.monitoring_entry drop constraint monitoring_entry_outcome_check;
alter table traoquyen.monitoring_entry add constraint monitoring_entry_outcome_check check (outcome in
    ('KEEP', 'EXTEND', 'AMEND', 'REPLACE', 'END', 'UNDER_WAY', 'LET_EXPIRE', 'DONE'));
