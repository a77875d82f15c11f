-- The same bytes may be taken in again: when a later file was wrong, the right one before it puts its values back.
drop index core.import_standing;
