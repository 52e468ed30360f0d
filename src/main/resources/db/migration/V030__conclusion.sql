-- Concluding instruments: full powers, initials, certificates, signatures, domestic approval, consent, force, registration, stewardship.
create table full_powers (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    party varchar(255) not null,
    representative varchar(255) not null,
    title varchar(500) not null,
    office varchar(32) not null,
    treaty_act varchar(32) not null,
    basis varchar(32) not null,
    issued_by varchar(500),
    issued_on date,
    place varchar(500),
    defect varchar(2000),
    verified_by varchar(64),
    verified_at timestamp(6) with time zone
);
create index full_powers_by_instrument on full_powers (instrument, recorded_at);

create table initialling (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    hash varchar(64) not null,
    initialled_on date not null,
    place varchar(500) not null,
    initials varchar(1000000) not null
);
create index initialling_by_instrument on initialling (instrument, recorded_at);

create table concordance_certificate (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    hash varchar(64) not null,
    language varchar(16) not null,
    outcome varchar(16) not null,
    translated_by varchar(255),
    divergences varchar(4000)
);
create index concordance_certificate_by_instrument on concordance_certificate (instrument, recorded_at);

create table signature (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    hash varchar(64) not null,
    manner varchar(32) not null,
    signed_on date not null,
    place varchar(500) not null,
    signatories varchar(1000000) not null,
    witnesses varchar(1000000) not null,
    confirmed_on date,
    confirmed_by varchar(64)
);
create index signature_by_instrument on signature (instrument, recorded_at);

create table domestic_approval (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    hash varchar(64) not null,
    jurisdiction varchar(32) not null,
    route varchar(32) not null,
    table_row varchar(8) not null,
    referendum_set boolean not null,
    requirements varchar(1000000) not null,
    memorandum varchar(1000000),
    parliament varchar(1000000) not null,
    cabinet varchar(1000000),
    person varchar(1000000),
    referendum varchar(1000000)
);
create index domestic_approval_by_instrument on domestic_approval (instrument, recorded_at);

create table consent_act (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    hash varchar(64) not null,
    party varchar(255) not null,
    kind varchar(32) not null,
    done_on date not null,
    reference varchar(500),
    issuer_office varchar(32),
    reservations varchar(4000)
);
create index consent_act_by_instrument on consent_act (instrument, recorded_at);

create table entry_into_force (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    hash varchar(64) not null,
    in_force_on date not null,
    method varchar(500) not null,
    publication varchar(500),
    published_on date
);
create index entry_into_force_by_instrument on entry_into_force (instrument, recorded_at);

create table registration (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    hash varchar(64) not null,
    status varchar(32) not null,
    table_row varchar(8) not null,
    submission varchar(1000000),
    in_force varchar(1000000) not null,
    answer varchar(4000),
    number varchar(200),
    received_on date
);
create index registration_by_instrument on registration (instrument, recorded_at);

create table obligation (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null,
    clause varchar(64) not null,
    heading varchar(500) not null,
    position integer not null,
    owner varchar(255),
    due_on date,
    status varchar(32) not null,
    reports varchar(1000000) not null
);
create index obligation_by_channel on obligation (channel, recorded_at);

create table record_review (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    sheet varchar(1000000) not null,
    countersigned_by varchar(64),
    countersigned_at timestamp(6) with time zone
);
create index record_review_by_channel on record_review (channel, recorded_at);
