alter table notice_to_inspector add column matter varchar(1000);
