create table reader_change (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index reader_change_by_channel on reader_change (channel, recorded_at);
