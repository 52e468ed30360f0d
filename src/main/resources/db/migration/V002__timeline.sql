create table timeline_entry (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    position bigint not null,
    contents bytea not null
);
create index timeline_entry_by_channel on timeline_entry (channel, recorded_at, position);
