-- SPDX-License-Identifier: EUPL-1.2
-- Which contact a teacher and a household agreed on, and how often.
CREATE TABLE follows (
    id UUID PRIMARY KEY,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    -- The class whose teachers keep it.
    class_id UUID NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    household_id UUID NOT NULL REFERENCES households (id) ON DELETE CASCADE,
    -- Who planned it; empty when they left.
    made_by UUID REFERENCES persons (id) ON DELETE SET NULL,
    form TEXT NOT NULL,
    -- How many weeks lie between two.
    weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 52),
    -- The day of the next one, "2026-11-02".
    next_day TEXT NOT NULL,
    -- When the last one fell due, and the round in which its time is chosen.
    due_at TIMESTAMPTZ,
    round_id UUID REFERENCES rounds (id) ON DELETE SET NULL,
    made_at TIMESTAMPTZ NOT NULL,
    stopped_at TIMESTAMPTZ,
    -- Whether the family stopped it.
    by_home BOOLEAN NOT NULL DEFAULT FALSE
);
-- One at a time.
CREATE UNIQUE INDEX follows_one ON follows (child_id, household_id) WHERE stopped_at IS NULL;
CREATE INDEX follows_class ON follows (class_id);
CREATE INDEX follows_household ON follows (household_id);
CREATE INDEX follows_made_by ON follows (made_by);
CREATE INDEX follows_round ON follows (round_id);
CREATE INDEX follows_school ON follows (school_id);
