-- Programs write down what was put into force and what was exercised, within the scope of the people they act for.
grant insert on planning.continuity_activation to ${openRole};
grant insert on planning.continuity_exercise to ${openRole};
