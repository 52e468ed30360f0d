create table content_request (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone,
    until timestamp(6) with time zone,
    contents bytea not null
);
create index content_request_by_time on content_request (recorded_at);
create index content_request_by_end on content_request (until);
