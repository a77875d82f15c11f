-- Remarks of those who defined an indicator were in one language, whatever a reader asked for.
alter table core.indicator add column note_nn text, add column note_en text;
