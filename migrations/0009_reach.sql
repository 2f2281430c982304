-- SPDX-License-Identifier: EUPL-1.2
-- That a teacher spoke by phone with the family of a child nothing reaches: the last time, never what was said.
CREATE TABLE spoken (
    child_id UUID PRIMARY KEY REFERENCES children (id) ON DELETE CASCADE,
    person_id UUID REFERENCES persons (id) ON DELETE SET NULL,
    spoken_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX spoken_person ON spoken (person_id);
-- When the class parents were last asked to help families whom nothing reaches.
ALTER TABLE classes ADD COLUMN help_asked_at TIMESTAMPTZ;
