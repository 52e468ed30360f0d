-- What somebody has typed into the form of an open task and not sent. No record: it is replaced, and gone with the task.
create table draft (
    id uuid primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    task varchar(64) not null,
    account varchar(64) not null,
    saved_at timestamp(6) with time zone not null,
    contents bytea not null,
    constraint draft_of_task_and_account unique (task, account)
);
create index draft_by_channel on draft (channel);
