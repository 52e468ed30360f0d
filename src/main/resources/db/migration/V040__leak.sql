-- What became known before its time, and what was done about it besides words in public.
create table leak (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid,
    outlet varchar(200) not null,
    published_on date not null,
    what_is_known varchar(4000) not null,
    joins uuid references leak,
    ended_at timestamp(6) with time zone
);
create index leak_by_channel on leak (channel, recorded_at);

create table leak_measure (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    posture uuid not null references posture,
    kind varchar(32) not null,
    what varchar(2000) not null
);
create index leak_measure_by_channel on leak_measure (channel, recorded_at);

create table closed_briefing (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid,
    matter uuid,
    audience varchar(32) not null,
    words varchar(4000) not null,
    attestation varchar(1000000),
    attested_by varchar(64),
    attested_at timestamp(6) with time zone,
    direction varchar(1000000),
    directed_by varchar(64),
    directed_at timestamp(6) with time zone,
    given_at timestamp(6) with time zone,
    given_to varchar(1000)
);
create index closed_briefing_by_channel on closed_briefing (channel, recorded_at);
