-- Instruments and the versions of their text.
create table text_version (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    number integer not null,
    body varchar(1000000) not null,
    hash varchar(64) not null,
    reason varchar(2000) not null,
    constraint text_version_number unique (instrument, number)
);
create index text_version_by_hash on text_version (instrument, hash);

create table instrument (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    title varchar(500) not null,
    instrument_form varchar(20) not null,
    languages varchar(1000000) not null,
    parties varchar(1000000) not null,
    secret boolean not null,
    kind varchar(64),
    table_row varchar(8),
    registrable boolean not null,
    advice varchar(2000),
    nature varchar(1000000),
    current_version uuid references text_version (id),
    dropped boolean not null
);
create index instrument_by_channel on instrument (channel, recorded_at);
