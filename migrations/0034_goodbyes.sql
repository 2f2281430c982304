-- SPDX-License-Identifier: EUPL-1.2
-- What a family says before a goodbye talk, one row for each question.
CREATE TABLE goodbyes (
    talk_id UUID NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    -- Who answered.
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    -- The ready answers and own words, as JSON.
    answer TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (talk_id, question)
);
CREATE INDEX goodbyes_person ON goodbyes (person_id);
