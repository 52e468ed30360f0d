-- Who is away and who stands in for them. Nothing of a channel is in it, so nothing is sealed.
create table absence (
    id uuid primary key,
    revision integer not null,
    account varchar(64) not null,
    deputy varchar(64),
    first_day date not null,
    last_day date not null,
    begins timestamp(6) with time zone not null,
    ends timestamp(6) with time zone not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    ended_by varchar(64),
    ended_at timestamp(6) with time zone
);
create index absence_by_account on absence (account);
create index absence_by_deputy on absence (deputy);
create index absence_by_end on absence (ends);
