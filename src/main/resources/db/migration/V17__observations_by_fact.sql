-- Observations are looked for by their facts, and those of a fact are few: one index does. Each of the other two was written
-- with every row, and used by nobody but whoever folds, who reads nearly all of the table.
create table observation_by_fact (
    fact uuid not null,
    id uuid not null,
    source varchar(200) not null,
    manner varchar(10) not null,
    said varchar not null,
    first_seen timestamp(6) with time zone not null,
    first_until timestamp(6) with time zone,
    last_seen timestamp(6) with time zone not null,
    last_until timestamp(6) with time zone,
    times integer not null,
    constraint observation_of_fact primary key (fact, id)
);
insert into observation_by_fact (fact, id, source, manner, said, first_seen, first_until, last_seen, last_until, times)
select fact, id, source, manner, said, first_seen, first_until, last_seen, last_until, times from observation
order by fact, id;
drop table observation;
alter table observation_by_fact rename to observation;
