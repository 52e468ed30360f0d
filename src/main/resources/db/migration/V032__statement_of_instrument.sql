-- Two instruments of one channel may leak at once; each has a posture and words of its own.
alter table posture add column instrument uuid;
alter table public_statement add column instrument uuid;
