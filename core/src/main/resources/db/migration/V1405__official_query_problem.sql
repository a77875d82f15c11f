-- Why a question is asked again, until it is: a text by its key.
alter table core.official_query
    add column problem text,
    add column problem_arguments text[],
    add check (problem is null or due_at is not null);
