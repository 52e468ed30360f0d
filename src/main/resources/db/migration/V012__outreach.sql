create table outreach (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    kind varchar(20) not null,
    sent_on date not null,
    text varchar(4000) not null,
    route varchar(4000) not null
);
create index outreach_by_channel on outreach (channel, recorded_at);
