create table legal_bar (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument,
    position bigint not null,
    contents bytea not null
);
create index legal_bar_by_instrument on legal_bar (instrument, recorded_at, position);
