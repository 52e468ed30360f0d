create table withdrawal (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    way_out varchar(8),
    reason varchar(1000) not null
);
create index withdrawal_by_channel on withdrawal (channel, recorded_at);

create table agreed_end (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    farewell varchar(1000000) not null
);
create index agreed_end_by_channel on agreed_end (channel, recorded_at);

create table lines_to_take (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    words varchar(4000) not null,
    answers varchar(4000) not null,
    cleared_by varchar(64),
    cleared_at timestamp(6) with time zone,
    returned_because varchar(2000)
);
create index lines_to_take_by_channel on lines_to_take (channel, recorded_at);

create table paper_recall (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    papers varchar(1000000) not null
);
create index paper_recall_by_channel on paper_recall (channel, recorded_at);

create table read_off (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    entries varchar(1000000) not null
);
create index read_off_by_channel on read_off (channel, recorded_at);

create table sealing (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    review_on date not null,
    custody varchar(2000) not null,
    records integer not null,
    hash varchar(64) not null,
    second_key_by varchar(64),
    second_key_at timestamp(6) with time zone
);
create index sealing_by_channel on sealing (channel, recorded_at);
