-- Nothing seen since then is folded yet, so that it need not be looked for among what is.
alter table fold_turn add column folded_until timestamp(6) with time zone default '1970-01-01 00:00:00+00' not null;
update fold_turn set folded_until = coalesce(
    (select max(last_seen) + interval '1' second from observation where times > 1), folded_until);
