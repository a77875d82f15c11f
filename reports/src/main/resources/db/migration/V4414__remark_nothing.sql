-- Somebody can choose that nothing is said in a place, in the place of what the program drafts.
alter table reports.remark drop constraint remark_deed_check;
alter table reports.remark add constraint remark_deed_check
    check (deed in ('WRITTEN', 'TAKEN_OVER', 'RESTORED', 'DRAFT', 'NOTHING'));
alter table reports.remark drop constraint remark_check;
alter table reports.remark add constraint remark_check check ((words = '') = (deed in ('DRAFT', 'NOTHING')));
