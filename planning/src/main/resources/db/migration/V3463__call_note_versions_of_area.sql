-- The versions of all notes about a municipality are read at once.
create index call_note_version_of_area on planning.call_note_version (area);
