-- What is said in public: communiqués, advance notices, postures on a leak, attested statements.
create table communique (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index communique_by_channel on communique (channel, recorded_at);

create table advance_notice (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    communique uuid not null,
    contents bytea not null
);
create index advance_notice_by_communique on advance_notice (communique, recorded_at);

create table posture (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index posture_by_channel on posture (channel, recorded_at);

create table public_statement (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index public_statement_by_channel on public_statement (channel, recorded_at);
