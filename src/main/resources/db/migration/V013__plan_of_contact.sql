alter table contact add column plan uuid references contact_plan;
