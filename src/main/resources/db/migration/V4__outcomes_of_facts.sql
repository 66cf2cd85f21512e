-- Of a million outcomes most are of elements: those of facts are found without reading the others.
create index outcome_fact on outcome (fact);
