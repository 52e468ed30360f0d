create table withdrawal (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index withdrawal_by_channel on withdrawal (channel, recorded_at);

create table agreed_end (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index agreed_end_by_channel on agreed_end (channel, recorded_at);

create table lines_to_take (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index lines_to_take_by_channel on lines_to_take (channel, recorded_at);

create table paper_recall (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index paper_recall_by_channel on paper_recall (channel, recorded_at);

create table read_off (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index read_off_by_channel on read_off (channel, recorded_at);

create table sealing (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index sealing_by_channel on sealing (channel, recorded_at);
