-- What is over comes back as the same need: rules look for it among these.
create index need_over on planning.need (rule) where rule is not null and state = 'RELIEVED';
