-- From a run to the saved trips that ride on it. Of a ride by a timetable, the run it is on, as its id names it, and the
-- subject of the fact of its arrival; that is empty where nothing follows on its day.
alter table saved_trip_part add column run varchar;
alter table saved_trip_part add column lateness varchar;
update saved_trip_part set run = regexp_replace(substring(subject from char_length(source) + 2), ':[^:]+:[^:]+$', '')
    where kind = 'RIDE' and subject like source || ':%:____-__-__:%:%';
create index saved_trip_part_run on saved_trip_part (source, run);
