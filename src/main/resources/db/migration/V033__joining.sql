-- States that join a declaration of others.
create table joining (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument,
    contents bytea not null
);
create index joining_by_instrument on joining (instrument, recorded_at);
