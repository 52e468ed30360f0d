create table minuted_call (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index minuted_call_by_channel on minuted_call (channel, recorded_at);

create table call_confirmation (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    minuted_call uuid not null references minuted_call,
    contents bytea not null
);
create index call_confirmation_by_call on call_confirmation (minuted_call, recorded_at);
