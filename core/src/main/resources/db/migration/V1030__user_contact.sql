-- Where the program may write to a user, if anywhere, and whether the user wants to be reminded.
alter table core.app_user add column email text check (email <> '');
alter table core.app_user add column reminders boolean not null default true;
