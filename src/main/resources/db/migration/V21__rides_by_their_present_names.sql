-- A ride as the timetable that is there now names it: a new one may have numbered its run or its stops anew. The subject stays
-- what facts are named by.
alter table saved_trip_part add column ride varchar;
update saved_trip_part set ride = subject where run is not null;
