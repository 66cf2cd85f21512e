-- Properties that suppliers sell rooms in, by the suppliers' own ids, and which of the catalogue's they are.
create table supplier_property (
    id varchar(255) primary key,
    supplier varchar(255) not null,
    city_id varchar(255) not null,
    name varchar not null,
    lat double precision not null,
    lon double precision not null,
    stars integer not null,
    joined_id varchar(255),
    listed_at timestamp(6) with time zone not null
);
create index supplier_property_city on supplier_property (supplier, city_id);
