-- What was reviewed and approved, each record for one text by its hash.
create table legal_opinion (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument (id),
    position bigint not null,
    contents bytea not null
);
create index legal_opinion_by_instrument on legal_opinion (instrument, recorded_at, position);

create table countersignature (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument (id),
    position bigint not null,
    opinion uuid not null,
    contents bytea not null
);
create index countersignature_by_instrument on countersignature (instrument, recorded_at, position);

create table changes_review (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument (id),
    position bigint not null,
    opinion uuid not null,
    contents bytea not null
);
create index changes_review_by_instrument on changes_review (instrument, recorded_at, position);

create table legal_clearance (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument (id),
    position bigint not null,
    contents bytea not null
);
create index legal_clearance_by_instrument on legal_clearance (instrument, recorded_at, position);

create table integrity_report (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument (id),
    position bigint not null,
    contents bytea not null
);
create index integrity_report_by_instrument on integrity_report (instrument, recorded_at, position);

create table consultation (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument (id),
    position bigint not null,
    report uuid not null,
    contents bytea not null
);
create index consultation_by_instrument on consultation (instrument, recorded_at, position);

create table integrity_check (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument (id),
    position bigint not null,
    contents bytea not null
);
create index integrity_check_by_instrument on integrity_check (instrument, recorded_at, position);

create table action_memo (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument (id),
    position bigint not null,
    contents bytea not null
);
create index action_memo_by_instrument on action_memo (instrument, recorded_at, position);

create table cabinet_decision (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument (id),
    position bigint not null,
    contents bytea not null
);
create index cabinet_decision_by_instrument on cabinet_decision (instrument, recorded_at, position);

create table approval (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    instrument uuid not null references instrument (id),
    position bigint not null,
    contents bytea not null
);
create index approval_by_instrument on approval (instrument, recorded_at, position);
