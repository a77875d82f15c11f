-- What a schedule of a municipality had made its managers see, too: batches that ask for nothing outside their areas.
drop policy read_within_scope on reports.batch;
create policy read_within_scope on reports.batch for select
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or areas <@ (select core.actor_areas())::text[]));

drop policy read_within_scope on reports.batch_item;
create policy read_within_scope on reports.batch_item for select
    using ((select core.actor_role() in ('MANAGER', 'COORDINATOR', 'NATIONAL', 'JOB'))
        and ((select core.actor_everywhere()) or area = any ((select core.actor_areas())::text[])));
