-- SPDX-License-Identifier: EUPL-1.2
-- What a round has beside its days, as JSON: a title and purpose of its own, who else takes part, an agenda.
ALTER TABLE rounds ADD COLUMN about TEXT NOT NULL DEFAULT '{}';
-- Families say until then what suits them; empty where they book themselves.
ALTER TABLE rounds ADD COLUMN wishes_until TIMESTAMPTZ;
-- When the times were divided, and how far the wishes were met, as JSON.
ALTER TABLE rounds ADD COLUMN divided_at TIMESTAMPTZ;
ALTER TABLE rounds ADD COLUMN report TEXT;

-- What suits a family: on a day, in a part of it, or at a time; the narrowest counts.
CREATE TABLE wishes (
    round_id UUID NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    household_id UUID NOT NULL REFERENCES households (id) ON DELETE CASCADE,
    -- Who said so; empty when they left.
    person_id UUID REFERENCES persons (id) ON DELETE SET NULL,
    -- "2026-09-14".
    day TEXT NOT NULL,
    -- 'day', 'morning', 'afternoon', 'evening' or "15:30".
    span TEXT NOT NULL,
    -- 'well', 'possible' or 'no'.
    grade TEXT NOT NULL,
    PRIMARY KEY (round_id, child_id, household_id, day, span)
);
CREATE INDEX wishes_child ON wishes (child_id);
CREATE INDEX wishes_household ON wishes (household_id);
CREATE INDEX wishes_person ON wishes (person_id);
