-- The log: one chain for each compartment, and one for what belongs to none. Rows are added and never changed, but for the head of a chain.
create table audit_chain (
    chain varchar(20) primary key,
    number bigint not null,
    hash varchar(64) not null
);
insert into audit_chain (chain, number, hash)
values ('house', 0, '0000000000000000000000000000000000000000000000000000000000000000');
create table audit_entry (
    chain varchar(20) not null,
    number bigint not null,
    happened_at timestamp(6) with time zone not null,
    account varchar(64) not null,
    act varchar(20) not null,
    what varchar(200) not null,
    about varchar(400),
    why varchar(100),
    device varchar(64),
    outcome varchar(64) not null,
    previous varchar(64) not null,
    hash varchar(64) not null,
    primary key (chain, number)
);
create index audit_entry_by_time on audit_entry (happened_at, chain, number);
create index audit_entry_by_account on audit_entry (account, act);
-- Signed over the heads of all chains that moved since the one before.
create table audit_checkpoint (
    number bigint primary key,
    made_at timestamp(6) with time zone not null,
    signed_with varchar(80) not null,
    previous varchar(64) not null,
    hash varchar(64) not null,
    signature varchar(100) not null
);
create table audit_checkpoint_head (
    checkpoint bigint not null,
    chain varchar(20) not null,
    number bigint not null,
    hash varchar(64) not null,
    primary key (checkpoint, chain)
);
create index audit_checkpoint_head_by_chain on audit_checkpoint_head (chain, number);
