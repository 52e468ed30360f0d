-- What became known before its time, and what was done about it besides words in public.
create table leak (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index leak_by_channel on leak (channel, recorded_at);

create table leak_measure (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index leak_measure_by_channel on leak_measure (channel, recorded_at);

create table closed_briefing (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index closed_briefing_by_channel on closed_briefing (channel, recorded_at);
