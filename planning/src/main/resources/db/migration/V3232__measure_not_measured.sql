-- Why no indicator is expected to show a measure, where that was the answer.
alter table planning.measure add column not_measured text not null default ''
    check (not_measured = '' or expected_indicator is null);
