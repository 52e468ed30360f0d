create table notice_to_inspector (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    mandate uuid not null references mandate,
    mandate_expires_on date not null
);
create index notice_to_inspector_by_channel on notice_to_inspector (channel, recorded_at);

create table overdue_notice (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    stage varchar(8) not null
);
create index overdue_notice_by_channel on overdue_notice (channel, recorded_at);

create table briefing (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    accounts varchar(1000000) not null,
    briefed_on date not null
);
create index briefing_by_channel on briefing (channel, recorded_at);

create table contact_plan (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    memo varchar(1000000) not null,
    mandate uuid not null references mandate
);
create index contact_plan_by_channel on contact_plan (channel, recorded_at);

create table contact (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    memcon varchar(1000000) not null,
    held_on date not null,
    supersedes uuid unique references contact,
    superseded_because varchar(1000),
    superseded_by uuid
);
create index contact_by_channel on contact (channel, held_on);

create table signal (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    direction varchar(20) not null,
    text varchar(4000) not null,
    due_on date not null,
    contact uuid references contact,
    stakes varchar(20),
    observation varchar(4000),
    tests_agreed integer not null,
    observed varchar(1000000),
    observed_by varchar(64),
    observation_recorded_at timestamp(6) with time zone
);
create index signal_by_channel on signal (channel, recorded_at);

create table reply (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    received_on date not null,
    medium varchar(20) not null,
    sender varchar(200) not null,
    text varchar(4000) not null,
    read_at timestamp(6) with time zone
);
create index reply_by_channel on reply (channel, recorded_at);

create table intermediary (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    pseudonym varchar(200) not null,
    capacity varchar(30) not null,
    handler varchar(64) not null,
    status varchar(30) not null,
    traffic varchar(16) not null,
    accepted_by varchar(64),
    accepted_at timestamp(6) with time zone,
    second_channel varchar(255),
    conditions varchar(1000)
);
create index intermediary_by_channel on intermediary (channel, recorded_at);

create table assessment (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    intermediary uuid not null references intermediary,
    grades varchar(1000000) not null,
    table_row varchar(8),
    confidence varchar(40),
    traffic varchar(16),
    terms varchar(1000),
    regrade_due timestamp(6) with time zone,
    regrade_asked_at timestamp(6) with time zone
);
create index assessment_by_intermediary on assessment (intermediary, recorded_at);

create table stakeholder (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    name varchar(200) not null,
    interest varchar(4000) not null,
    consulted_on date,
    consultation varchar(4000),
    not_consulted_because varchar(4000),
    review_on date
);
create index stakeholder_by_channel on stakeholder (channel, recorded_at);

create table upgrade (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    memo varchar(1000000) not null,
    outcome varchar(20),
    answered_by varchar(64),
    answered_at timestamp(6) with time zone,
    reason varchar(1000),
    accreditation varchar(1000000),
    handover_brief varchar(1000000)
);
create index upgrade_by_channel on upgrade (channel, recorded_at);

alter table channel add column direct_since timestamp(6) with time zone;
