-- The part of its country that a city is in, where it is known: some have holidays of their own.
alter table city add column region varchar(8);
