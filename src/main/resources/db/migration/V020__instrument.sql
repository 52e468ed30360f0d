-- Instruments and the versions of their text.
create table text_version (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    number integer not null,
    contents bytea not null,
    constraint text_version_number unique (instrument, number)
);

create table instrument (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    current_version uuid references text_version (id),
    contents bytea not null
);
create index instrument_by_channel on instrument (channel, recorded_at);
