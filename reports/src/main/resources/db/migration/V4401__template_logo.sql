-- Logos, drawn anew when they came: nothing but pixels is left of the file that was sent. Never changed.
create table reports.template_logo (
    id uuid primary key,
    area text collate "C" not null,
    sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
    width integer not null check (width >= 1),
    height integer not null check (height >= 1),
    content bytea not null,
    added_at timestamptz not null,
    added_by uuid not null default core.actor_id(),
    unique (area, sha256)
);
alter table reports.template_logo alter column content set storage external;
