-- Concluding instruments: full powers, initials, certificates, signatures, domestic approval, consent, force, registration, stewardship.
create table full_powers (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    contents bytea not null
);
create index full_powers_by_instrument on full_powers (instrument, recorded_at);

create table initialling (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    contents bytea not null
);
create index initialling_by_instrument on initialling (instrument, recorded_at);

create table concordance_certificate (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    contents bytea not null
);
create index concordance_certificate_by_instrument on concordance_certificate (instrument, recorded_at);

create table signature (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    contents bytea not null
);
create index signature_by_instrument on signature (instrument, recorded_at);

create table domestic_approval (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    contents bytea not null
);
create index domestic_approval_by_instrument on domestic_approval (instrument, recorded_at);

create table consent_act (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    contents bytea not null
);
create index consent_act_by_instrument on consent_act (instrument, recorded_at);

create table entry_into_force (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    contents bytea not null
);
create index entry_into_force_by_instrument on entry_into_force (instrument, recorded_at);

create table registration (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    contents bytea not null
);
create index registration_by_instrument on registration (instrument, recorded_at);

create table obligation (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    position integer not null,
    contents bytea not null
);
create index obligation_by_channel on obligation (channel, recorded_at);

create table record_review (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index record_review_by_channel on record_review (channel, recorded_at);
