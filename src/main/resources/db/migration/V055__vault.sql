-- Who helps, who was told, and what was paid: apart from the rest of the dossier (INV-14).
create table identity (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    intermediary uuid not null references intermediary,
    contents bytea not null
);
create index identity_by_intermediary on identity (intermediary);

create table disclosure (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    intermediary uuid not null references intermediary,
    contents bytea not null
);
create index disclosure_by_intermediary on disclosure (intermediary);

create table payment (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    intermediary uuid not null references intermediary,
    contents bytea not null
);
create index payment_by_channel on payment (channel);
