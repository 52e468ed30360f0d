-- Disposals under two keys, and the certificates that remain of them: sealed under the key of the house, not under the one that was destroyed.
create table disposal (
    reference varchar(20) primary key,
    revision integer not null,
    channel varchar(20) not null references channel,
    state varchar(20) not null,
    -- The channel again, unless the disposal was refused: one stands for each channel at most.
    standing varchar(20) unique,
    recorded_at timestamp(6) with time zone not null,
    contents bytea not null
);
create index disposal_by_state on disposal (state);
