-- What the database is for: LIVE or EXERCISE. One row.
create table installation (
    id integer primary key check (id = 1),
    kind varchar(20) not null
);
