-- An instance with only the open door serves programs of the national team as well: it makes surveys and rounds, takes
-- in answers, closes and publishes. The policies hold it to that team; these rights hold it to what that takes.
grant insert on survey.survey, survey.survey_start to ${openRole};
grant insert, update on survey.round, survey.round_count to ${openRole};
grant insert on survey.tally to ${openRole};

-- It puts answers in. Of those that are there it reads what counting takes, and neither their names nor their days.
grant insert on survey.answer to ${openRole};
grant select (survey, round, region, completed, coded) on survey.answer to ${openRole};
grant insert on survey.free_text to ${openRole};
grant select, insert on survey.receipt to ${openRole};
grant select on survey.receipt_key to ${openRole};

-- Closing and publishing put what the round says among the observations.
grant insert on core.observation to ${openRole};
