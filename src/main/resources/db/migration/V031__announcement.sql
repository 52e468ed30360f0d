-- What is said in public: communiqués, advance notices, postures on a leak, attested statements.
create table communique (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instruments varchar(1000000) not null,
    sheet varchar(1000000) not null,
    attestation varchar(1000000),
    attested_by varchar(64),
    attested_at timestamp(6) with time zone,
    direction varchar(1000000),
    directed_by varchar(64),
    directed_at timestamp(6) with time zone,
    released_at timestamp(6) with time zone,
    released_by varchar(64),
    released_through varchar(300),
    released_simultaneously boolean not null,
    set_aside_because varchar(2000),
    set_aside_by varchar(64)
);
create index communique_by_channel on communique (channel, recorded_at);

create table advance_notice (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    communique uuid not null,
    audience varchar(32) not null,
    told varchar(1000000) not null,
    told_at timestamp(6) with time zone not null,
    reason varchar(2000)
);
create index advance_notice_by_communique on advance_notice (communique, recorded_at);

create table posture (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    exposure varchar(1000000) not null,
    stance varchar(32) not null,
    existence_only boolean not null,
    duties varchar(1000000) not null,
    table_rows varchar(1000000) not null
);
create index posture_by_channel on posture (channel, recorded_at);

create table public_statement (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    posture uuid not null,
    stance varchar(32) not null,
    words varchar(4000) not null,
    audience varchar(32) not null,
    corrects varchar(1000),
    attestation varchar(1000000),
    attested_by varchar(64),
    attested_at timestamp(6) with time zone,
    direction varchar(1000000),
    directed_by varchar(64),
    directed_at timestamp(6) with time zone,
    issued_at timestamp(6) with time zone
);
create index public_statement_by_channel on public_statement (channel, recorded_at);
