-- What the thing that changed was called then, so that the trail can be read when the thing is gone. Old entries have none.
alter table core.audit_entry add column subject_name text;
