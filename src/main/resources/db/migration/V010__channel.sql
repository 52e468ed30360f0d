create table channel (
    reference varchar(20) primary key,
    revision integer not null,
    codeword varchar(100) not null,
    level varchar(20) not null,
    tempo varchar(20) not null,
    tempo_row varchar(20) not null,
    tempo_scope varchar(200),
    track varchar(20) not null,
    opened_on_track varchar(20) not null,
    parties varchar(1000000) not null,
    principals varchar(1000000) not null,
    envoys varchar(1000000) not null,
    opened_by varchar(64) not null,
    opened_at timestamp(6) with time zone not null,
    principal_replaced_at timestamp(6) with time zone,
    existence_acknowledged_at timestamp(6) with time zone,
    agreement_announced_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_by varchar(8),
    withdrawal_reason varchar(1000)
);

create table mandate (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    memo varchar(1000000) not null,
    expires_on date not null,
    author varchar(64) not null,
    signed_by varchar(64),
    signed_at timestamp(6) with time zone,
    refused_at timestamp(6) with time zone,
    ended_because varchar(4000),
    renewal_asked_at timestamp(6) with time zone,
    signing_anew_asked_at timestamp(6) with time zone,
    lawfulness_flag varchar(4000),
    supersedes uuid references mandate,
    superseded_because varchar(1000)
);
create index mandate_by_channel on mandate (channel, recorded_at);

create table mandate_clearance (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    mandate uuid not null references mandate,
    kind varchar(20) not null,
    outcome varchar(30) not null,
    finding varchar(4000) not null
);
create index mandate_clearance_by_mandate on mandate_clearance (mandate, recorded_at);

create table understanding (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    text varchar(4000) not null,
    contacts varchar(1000000) not null,
    read_back_on date,
    statuses varchar(1000000) not null,
    dispositions varchar(1000000) not null
);
create index understanding_by_channel on understanding (channel, recorded_at);
