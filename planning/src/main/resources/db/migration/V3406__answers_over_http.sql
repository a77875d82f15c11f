-- Programs answer the checklist over the open door, for people within their scope: the policies of the table still hold.
grant insert on planning.continuity_answer to ${openRole};
