package vn.traoquyen.portfolio.persistence;

/**
 * The statements that change the history of powers. Each also dates anew until when the lines of these powers are told
 * and hold, lets the powers stand as they now do, and answers by how much the figures move.
 */
class HistorySql {

    private static final String LINE = """
            id, power_code, status, valid_on, known_on, recorded_at, recorded_by, reason, paper, form, lead_agency,
            opening, listed, awaited, watcher, review_on, proposed_by, told_until, held_until
            """;

    /** Of lines: whether they were there (was) and will be (stays). What was known on a day is told from that day on. */
    private static final String DATED = """
            told as (
                select timed.*,
                       case when newest then lead(known_on, 1, 'infinity') over (
                                partition by power_code, stays, newest order by known_on, valid_on, id)
                            else known_on end as now_told_until
                  from (select line.*,
                               lead(valid_on, 1, 'infinity') over (
                                   partition by power_code, stays order by valid_on, id) as now_held_until,
                               array[valid_on - date '1900-01-01', id]
                                   >= max(array[valid_on - date '1900-01-01', id]) over (
                                       partition by power_code, stays order by known_on, valid_on, id) as newest
                          from line) timed),
            moved as (
                select lead_agency, series, form, status, day, sum(delta) as delta
                  from told
                       cross join lateral (values
                           ('THEN', known_on, stays::int - was::int),
                           ('THEN', case when was then told_until end, 1),
                           ('THEN', case when stays then now_told_until end, -1),
                           ('NOW', valid_on, stays::int - was::int),
                           ('NOW', case when was then held_until end, 1),
                           ('NOW', case when stays then now_held_until end, -1),
                           ('LATER', valid_on, stays::int - was::int),
                           ('LATER', known_on, was::int - stays::int)) as one (series, day, delta)
                 where day < 'infinity' and (listed or series = 'LATER')
                 group by lead_agency, series, form, status, day
                having sum(delta) <> 0),
            redated as (
                update traoquyen.power_status_change change
                   set told_until = now_told_until, held_until = now_held_until
                  from told
                 where change.id = told.id and was and stays
                   and (told.told_until <> now_told_until or told.held_until <> now_held_until)),
            stood as (
                update traoquyen.power
                   set status = told.status, form = told.form, lead_agency = told.lead_agency, listed = told.listed
                  from told
                 where code = power_code and stays and now_held_until = 'infinity'
                   and (power.status <> told.status or power.form <> told.form
                        or power.lead_agency <> told.lead_agency or power.listed <> told.listed)),
            """;

    /** What is completed keeps the instrument that its power has by now. */
    static final String WRITE = """
            with given as materialized (
                select nextval('traoquyen.power_status_change_id_seq') as id, one.*
                  from (select * from unnest(:codes::text[], :statuses::text[], :days::date[], :instants::timestamptz[],
                                             :users::text[], :reasons::text[], :papers::text[], :forms::text[],
                                             :agencies::text[], :openings::boolean[], :listed::boolean[],
                                             :awaited::text[], :watchers::text[], :reviews::date[],
                                             :proposers::text[])
                                with ordinality as entry (power_code, status, valid_on, recorded_at, recorded_by, reason,
                                                        paper, form, lead_agency, opening, listed, awaited, watcher,
                                                        review_on, proposed_by, place)
                         order by place) one),
            fresh as (
                select given.id, power_code, given.status, valid_on,
                       case when opening then valid_on
                            else (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date end as known_on,
                       recorded_at, recorded_by, reason, paper, coalesce(given.form, before.form, power.form) as form,
                       coalesce(given.lead_agency, before.lead_agency, power.lead_agency) as lead_agency, opening,
                       given.listed, awaited, watcher, review_on, proposed_by, null::date as told_until,
                       null::date as held_until
                  from given
                       join traoquyen.power on code = power_code
                       left join lateral (
                           select line.form, line.lead_agency
                             from traoquyen.power_status_change line
                            where line.power_code = given.power_code and line.valid_on <= given.valid_on
                              and (given.form is null or given.lead_agency is null)
                            order by line.valid_on desc, line.id desc
                            limit 1) before on true),
            line as (
                select %1$s, true as was, true as stays
                  from traoquyen.power_status_change
                 where power_code = any(:codes)
                 union all
                select %1$s, false, true from fresh),
            %2$s
            written as (
                insert into traoquyen.power_status_change
                       (id, power_code, status, valid_on, recorded_at, recorded_by, reason, paper, form, lead_agency,
                        opening, listed, awaited, watcher, review_on, proposed_by, told_until, held_until, import_id,
                        instrument_symbol, issued_on, effective_on, valid_until)
                overriding system value
                select id, power_code, told.status, valid_on, recorded_at, recorded_by, reason, paper, told.form,
                       told.lead_agency, opening, told.listed, awaited, watcher, review_on, proposed_by,
                       now_told_until, now_held_until, :import::bigint, by.instrument_symbol, by.issued_on,
                       by.effective_on, by.valid_until
                  from told
                       left join traoquyen.power by on by.code = power_code and told.status = 'COMPLETED'
                 where not was)
            select * from moved
            """.formatted(LINE, DATED);

    static final String TAKE_BACK = """
            with line as (
                select %1$s, true as was, import_id is distinct from :import as stays
                  from traoquyen.power_status_change
                 where power_code in (select power_code
                                        from traoquyen.power_status_change
                                       where import_id = :import)),
            %2$s
            gone as (
                delete from traoquyen.power_status_change change
                 using told
                 where change.id = told.id and not stays)
            select * from moved
            """.formatted(LINE, DATED);
}
