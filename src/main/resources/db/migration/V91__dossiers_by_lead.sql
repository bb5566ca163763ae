-- What an agency has under way is asked for each of its periodic reports.
create index dossier_under_way on traoquyen.dossier (lead_agency, id) where status in ('IN_PROGRESS', 'PAUSED');
