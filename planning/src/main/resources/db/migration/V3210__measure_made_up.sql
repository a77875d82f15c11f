-- What was made up to show the program is told so wherever it is seen, also after others changed or copied it.
alter table planning.measure add column made_up boolean not null default false;
alter table planning.shared_measure add column made_up boolean not null default false;
