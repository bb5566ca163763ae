-- What was told without a letter stands in the next morning's digest.
create index notice_without_letter on traoquyen.notice (at) where delivery = 'KEPT';
