-- When schools of a country, or of a part of it, are closed, as sources tell. What a source knows of are the days from its first
-- to its last.
create table school_holiday (
    source_no integer not null,
    row_no integer not null,
    country varchar(2) not null,
    region varchar(8),
    first_day date not null,
    last_day date not null,
    primary key (source_no, row_no)
);

-- Servers that are there, and when they last said so: they share the quotas of suppliers.
create table server (
    id uuid primary key,
    seen_at timestamp(6) with time zone not null
);
