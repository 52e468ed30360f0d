create table oral_opinion (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument,
    position bigint not null,
    contents bytea not null
);
create index oral_opinion_by_instrument on oral_opinion (instrument, recorded_at, position);

create table integrity_paragraph (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument,
    position bigint not null,
    contents bytea not null
);
create index integrity_paragraph_by_instrument on integrity_paragraph (instrument, recorded_at, position);
