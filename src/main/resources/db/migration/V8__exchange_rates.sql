-- What one euro was worth on a day in each currency, itself included.
create table exchange_rate (
    currency varchar(3) not null,
    quoted_on date not null,
    per_euro numeric(20, 10) not null,
    primary key (currency, quoted_on)
);
