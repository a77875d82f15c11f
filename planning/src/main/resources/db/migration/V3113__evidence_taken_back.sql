-- A value that a need rested on can be taken back. Nothing then says whether the need is there.
alter table planning.evidence drop constraint evidence_verdict_check, drop constraint evidence_check1;
alter table planning.evidence
    add constraint evidence_verdict_check
        check (verdict in ('FOUND', 'STILL', 'WORSE', 'RELIEVED', 'TAKEN_BACK')),
    add constraint value_of_rule_unless_taken_back
        check ((rule is not null and verdict <> 'TAKEN_BACK') = (value is not null));
alter table planning.need drop constraint need_verdict_check, drop column meets;
alter table planning.need
    add constraint need_verdict_check
        check (verdict in ('FOUND', 'STILL', 'WORSE', 'RELIEVED', 'TAKEN_BACK')),
    add column meets boolean generated always as (verdict not in ('RELIEVED', 'TAKEN_BACK')) stored;
-- Which needs people have added something to is asked when evidence is taken back.
create index evidence_said on planning.evidence (need) where input is not null;
