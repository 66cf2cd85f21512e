-- What guests may not do, and the shortest stay a rate plan is sold for. What was imported before said nothing of either.
alter table property add column forbids varchar array default cast(array[] as varchar array) not null;
alter table rate_plan add column minimum_nights integer default 1 not null;
