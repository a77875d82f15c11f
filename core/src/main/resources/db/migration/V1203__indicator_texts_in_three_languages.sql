-- What is counted, and out of what, in nynorsk and English too. A version from before says it in bokmål only.
alter table core.indicator
    add column numerator_text_nn text,
    add column numerator_text_en text,
    add column denominator_text_nn text,
    add column denominator_text_en text;
