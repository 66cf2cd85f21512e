-- Why something was not shown: for its own confidence, or because nothing was proven of its kind and source. Of what was
-- withheld before that was kept, it is taken to be the former, which claims less.
drop index judgement_withheld;
alter table judgement add column exposure varchar(20) default 'SHOWN' not null;
update judgement set exposure = 'UNSURE' where not shown;
alter table judgement alter column exposure drop default;
alter table judgement drop column shown;
create index judgement_exposure on judgement (kind, exposure, raw);
