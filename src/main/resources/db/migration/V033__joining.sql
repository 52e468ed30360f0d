-- States that join a declaration of others.
create table joining (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument,
    hash varchar(64) not null,
    state varchar(200) not null,
    joined_on date not null,
    invited_by varchar(500) not null,
    statement varchar(1000) not null
);
create index joining_by_instrument on joining (instrument, recorded_at);
