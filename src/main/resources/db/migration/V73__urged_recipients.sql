-- Whom a line of a dossier's history is about, where its author speaks of another agency (cơ quan liên quan).
alter table traoquyen.dossier_entry add column concerning varchar(60);
