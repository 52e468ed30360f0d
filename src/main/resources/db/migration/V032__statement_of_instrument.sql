-- Two instruments of one channel may leak at once; each has a posture and words of its own.
alter table posture add column instrument uuid;
alter table public_statement add column instrument uuid;
-- One text may leak twice, and both leaks be answered at once.
alter table posture add column matter uuid;
alter table public_statement add column matter uuid;
