-- Under which ids registers have places, as sources say.
create table place_reference (
    source_no integer not null,
    row_no integer not null,
    place_id varchar(255) not null,
    register varchar(255) not null,
    id varchar(255) not null,
    primary key (place_id, register)
);
create index place_reference_source on place_reference (source_no);

-- Places that are those of other sources, too: the kept one speaks for its twins, which are not shown beside it.
create table same_place (
    twin_id varchar(255) primary key,
    kept_id varchar(255) not null
);
