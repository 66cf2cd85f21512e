-- What passed in a trip that was withheld as a whole was kept as shown before this; nobody saw it.
update judgement j set exposure = 'UNSEEN'
where j.exposure = 'SHOWN' and exists (
    select 1 from judgement whole
    where whole.recommendation = j.recommendation and whole.element = '' and whole.exposure <> 'SHOWN'
);

-- How often outcomes were kept or taken back, so that whoever learned from them notices. Its row is held from the count to
-- the end of the transaction: who reads a number sees all that it counts.
create table outcome_changes (id integer primary key, times bigint not null);
insert into outcome_changes (id, times) values (1, 0);
