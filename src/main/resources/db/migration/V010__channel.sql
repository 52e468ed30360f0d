create table channel (
    reference varchar(20) primary key,
    revision integer not null,
    opened_by varchar(64) not null,
    opened_at timestamp(6) with time zone not null,
    contents bytea not null
);

create table mandate (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index mandate_by_channel on mandate (channel, recorded_at);

create table mandate_clearance (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    mandate uuid not null references mandate,
    contents bytea not null
);
create index mandate_clearance_by_mandate on mandate_clearance (mandate, recorded_at);

create table understanding (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index understanding_by_channel on understanding (channel, recorded_at);
