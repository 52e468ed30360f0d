-- What compartments there are, and who is inside which. The same script runs on H2 and on PostgreSQL.
create table compartment (
    reference varchar(20) primary key,
    level varchar(20) not null
);

create table read_in (
    id uuid primary key,
    compartment varchar(20) not null references compartment,
    account varchar(64) not null,
    read_in_by varchar(64) not null,
    read_in_at timestamp(6) with time zone not null,
    read_off_at timestamp(6) with time zone
);
create index read_in_by_account on read_in (account, compartment);
create index read_in_by_compartment on read_in (compartment, account);

-- Who may read which for a time, because they asked with a reason.
create table reading_grant (
    id uuid primary key,
    compartment varchar(20) not null references compartment,
    account varchar(64) not null,
    granted_by varchar(64) not null,
    granted_at timestamp(6) with time zone not null,
    until timestamp(6) with time zone not null
);
create index reading_grant_by_account on reading_grant (account, compartment);
