-- By which instrument a power was handed over when it was told so: its successor does not rewrite what was told before.
alter table traoquyen.power_status_change
    add column instrument_symbol varchar(60),
    add column issued_on         date,
    add column effective_on      date,
    add column valid_until       date;

update traoquyen.power_status_change change
   set instrument_symbol = power.instrument_symbol, issued_on = power.issued_on, effective_on = power.effective_on,
       valid_until = power.valid_until
  from (select distinct on (power_code) id, power_code
          from traoquyen.power_status_change
         where status = 'COMPLETED'
         order by power_code, valid_on desc, id desc) latest
       join traoquyen.power on code = power_code
 where change.id = latest.id;

alter table traoquyen.power_status_change
    add constraint only_what_is_completed_has_an_instrument check (status = 'COMPLETED' or instrument_symbol is null);
