create table notice_to_inspector (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index notice_to_inspector_by_channel on notice_to_inspector (channel, recorded_at);

create table overdue_notice (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index overdue_notice_by_channel on overdue_notice (channel, recorded_at);

create table briefing (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index briefing_by_channel on briefing (channel, recorded_at);

create table contact_plan (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index contact_plan_by_channel on contact_plan (channel, recorded_at);

create table contact (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    supersedes uuid unique references contact,
    contents bytea not null
);
create index contact_by_channel on contact (channel, recorded_at);

create table signal (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index signal_by_channel on signal (channel, recorded_at);

create table reply (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index reply_by_channel on reply (channel, recorded_at);

create table intermediary (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index intermediary_by_channel on intermediary (channel, recorded_at);

create table assessment (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    intermediary uuid not null references intermediary,
    contents bytea not null
);
create index assessment_by_intermediary on assessment (intermediary, recorded_at);

create table stakeholder (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index stakeholder_by_channel on stakeholder (channel, recorded_at);

create table upgrade (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index upgrade_by_channel on upgrade (channel, recorded_at);

