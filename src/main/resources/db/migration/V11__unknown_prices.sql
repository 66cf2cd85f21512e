-- A ticket or a meal whose price nobody says has no amount.
alter table sight alter column ticket_minor drop not null;
alter table restaurant alter column price_per_person_minor drop not null;
