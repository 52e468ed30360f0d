-- How far the exchange of compartments' keys has come. The keys themselves are in the key store, never here.
create table key_rotation (
    reference varchar(20) primary key,
    compartment varchar(20) not null,
    -- The compartment again, as long as it is under way: one for each at most.
    standing varchar(20) unique,
    key_id integer not null,
    phase varchar(20) not null,
    phase_since timestamp(6) with time zone not null,
    started_by varchar(64) not null,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    total bigint not null,
    remaining bigint not null
);
