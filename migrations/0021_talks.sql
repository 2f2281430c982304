-- SPDX-License-Identifier: EUPL-1.2
-- Conversations that families booked: one for a child and a household in a round.
CREATE TABLE talks (
    id UUID PRIMARY KEY,
    round_id UUID NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    block_id UUID NOT NULL REFERENCES blocks (id) ON DELETE CASCADE,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    household_id UUID NOT NULL REFERENCES households (id) ON DELETE CASCADE,
    -- Who booked it; empty when they left.
    person_id UUID REFERENCES persons (id) ON DELETE SET NULL,
    starts_at TIMESTAMPTZ NOT NULL,
    ends_at TIMESTAMPTZ NOT NULL,
    -- 'booked', 'cancelled' by the family, or 'called_off' by the teacher: that time is given to nobody else.
    state TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ,
    CHECK (starts_at < ends_at)
);
-- Whatever goes wrong before, nobody is promised a time that another has, and no family two at once.
CREATE UNIQUE INDEX talks_slot ON talks (block_id, starts_at) WHERE state <> 'cancelled';
CREATE UNIQUE INDEX talks_child ON talks (round_id, child_id, household_id) WHERE state = 'booked';
CREATE UNIQUE INDEX talks_family ON talks (household_id, starts_at) WHERE state = 'booked';
CREATE INDEX talks_round ON talks (round_id);
CREATE INDEX talks_household ON talks (household_id);
CREATE INDEX talks_of_child ON talks (child_id);
CREATE INDEX talks_person ON talks (person_id);
