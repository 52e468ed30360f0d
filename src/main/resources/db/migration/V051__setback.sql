create table setback (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    kind varchar(40) not null,
    line uuid references intermediary,
    what varchar(2000) not null,
    protection varchar(2000),
    outcome varchar(20),
    answered_by varchar(64),
    answered_at timestamp(6) with time zone
);
create index setback_by_channel on setback (channel, recorded_at);
